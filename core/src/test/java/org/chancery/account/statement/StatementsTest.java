package org.chancery.account.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Typed;
import org.chancery.language.Document;
import org.chancery.record.Act;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static List<FoundStatement> read(Document d) {
    return Statements.rules().find(d, Typed.cast(d, "Okoro"));
  }

  private static String words(Document d, FoundStatement f) {
    return f.spans().get(0).in(d.report().text());
  }

  @Test
  void aClauseIsTheContentAndTheSubjectTheSpeaker() {
    Document d =
        Typed.document(
            "Okoro/Okoro/NNP/2/nsubj stressed/stress/VBD/0/root that/that/IN/6/mark "
                + "trade/trade/NN/6/nsubj had/have/VBD/6/aux grown/grow/VBN/2/ccomp");
    List<FoundStatement> found = read(d);
    assertThat(found).hasSize(1);
    assertThat(words(d, found.get(0))).isEqualTo("trade had grown");
    assertThat(found.get(0).act()).isEqualTo(Act.STRESS);
    assertThat(found.get(0).speaker().map(Party::name)).contains("Okoro");
  }

  @Test
  void coordinatedVerbsAreStatementsOfTheSameSpeaker() {
    Document d =
        Typed.document(
            "Okoro/Okoro/NNP/2/nsubj praised/praise/VBD/0/root the/the/DT/4/det "
                + "recent/recent/JJ/5/amod reforms/reform/NNS/2/obj and/and/CC/7/cc "
                + "thanked/thank/VBD/2/conj Japan/Japan/NNP/7/obj for/for/IN/11/case "
                + "its/its/PRP$/11/nmod:poss help/help/NN/7/obl");
    List<FoundStatement> found = read(d);
    assertThat(found)
        .extracting(f -> words(d, f))
        .containsExactly("the recent reforms", "its help");
    assertThat(found).extracting(FoundStatement::act).containsExactly(Act.PRAISE, Act.THANK);
    assertThat(found).allSatisfy(f -> assertThat(f.speaker().map(Party::name)).contains("Okoro"));
  }

  @Test
  void aPassiveHasNoSpeaker() {
    Document d =
        Typed.document(
            "Concern/concern/NN/3/nsubj:pass was/be/VBD/3/aux:pass expressed/express/VBN/0/root "
                + "over/over/IN/6/case recent/recent/JJ/6/amod attacks/attack/NNS/3/obl");
    List<FoundStatement> found = read(d);
    assertThat(found).hasSize(1);
    assertThat(words(d, found.get(0))).isEqualTo("recent attacks");
    assertThat(found.get(0).act()).isEqualTo(Act.WARN);
    assertThat(found.get(0).speaker()).isEmpty();
    assertThat(found.get(0).joint()).isFalse();
  }

  @Test
  void bothSidesSpeakJointly() {
    Document d =
        Typed.document(
            "The/the/DT/2/det sides/side/NNS/3/nsubj agreed/agree/VBD/0/root to/to/TO/5/mark "
                + "reopen/reopen/VB/3/xcomp the/the/DT/7/det border/border/NN/5/obj");
    List<FoundStatement> found = read(d);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).joint()).isTrue();
    assertThat(found.get(0).act()).isEqualTo(Act.PLEDGE);
    assertThat(words(d, found.get(0))).isEqualTo("to reopen the border");
  }

  @Test
  void anAttributionMayFollowItsWords() {
    Document d =
        Typed.document(
            "Talks/talk/NNS/3/nsubj must/must/MD/3/aux resume/resume/VB/0/root ,/,/,/6/punct "
                + "Okoro/Okoro/NNP/6/nsubj said/say/VBD/3/parataxis");
    List<FoundStatement> found = read(d);
    assertThat(found).hasSize(1);
    assertThat(words(d, found.get(0))).isEqualTo("Talks must resume");
    assertThat(found.get(0).act()).isEqualTo(Act.STRESS);
  }

  @Test
  void directSpeechIsOneStatementOfTheOneWhoSaysIt() {
    Document d =
        Typed.document(
            "“/“/``/4/punct We/we/PRP/4/nsubj will/will/MD/4/aux rebuild/rebuild/VB/8/ccomp "
                + "the/the/DT/6/det bridge/bridge/NN/4/obj ,/,/,/8/punct "
                + "”/”/''/10/punct Okoro/Okoro/NNP/10/nsubj said/say/VBD/0/root");
    List<FoundStatement> found = read(d);
    assertThat(found).hasSize(1);
    assertThat(words(d, found.get(0))).isEqualTo("We will rebuild the bridge");
    assertThat(found.get(0).speaker().map(Party::name)).contains("Okoro");
  }

  @Test
  void whatIsOnlyDiscussedOrStillToBeSaidIsNoStatement() {
    Document d =
        Typed.document(
            "They/they/PRP/2/nsubj discussed/discuss/VBD/0/root regional/regional/JJ/4/amod "
                + "trade/trade/NN/2/obj",
            "Okoro/Okoro/NNP/3/nsubj will/will/MD/3/aux stress/stress/VB/0/root "
                + "the/the/DT/5/det need/need/NN/3/obj for/for/IN/7/case calm/calm/NN/5/nmod");
    assertThat(read(d)).isEmpty();
  }
}
