package org.chancery.account.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Typed;
import org.chancery.account.decision.LinearModel;
import org.chancery.language.Document;
import org.junit.jupiter.api.Test;

class SpeakerOptionsTest {
  private static final String MINISTRY =
      "The/the/DT/3/det Foreign/Foreign/NNP/3/compound Ministry/Ministry/NNP/4/nsubj "
          + "said/say/VBD/0/root that/that/IN/7/mark trade/trade/NN/7/nsubj grew/grow/VBD/4/ccomp";

  private static Statements with(Map<String, Integer> weights) {
    Map<String, int[]> rows = new TreeMap<>();
    weights.forEach((f, w) -> rows.put(f, new int[] {w}));
    return Statements.with(
        new StatementModels(StatementModels.blank().acts(), new LinearModel(1, rows)));
  }

  @Test
  void aBodyThatTheCastDoesNotKnowSpeaksByTheReportsOwnWords() {
    Document d = Typed.document(MINISTRY);
    List<FoundStatement> found =
        with(Map.of("phrase=whole|NAME|NAMED", 1)).find(d, Typed.cast(d, "Okoro"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).speaker().map(Party::name)).contains("Foreign Ministry");
  }

  @Test
  void whoSpokeBeforeMaySpeakOn() {
    Document d =
        Typed.document(
            MINISTRY,
            "It/it/PRP/2/nsubj said/say/VBD/0/root that/that/IN/5/mark "
                + "prices/price/NNS/5/nsubj fell/fall/VBD/2/ccomp");
    List<FoundStatement> found =
        with(Map.of("phrase=whole|NAME|NAMED", 1, "spoke+lemma=it", 1))
            .find(d, Typed.cast(d, "Okoro"));
    assertThat(found)
        .extracting(f -> f.speaker().map(Party::name).orElse(""))
        .containsExactly("Foreign Ministry", "Foreign Ministry");
  }

  @Test
  void nobodyAndAllSidesAreOptionsToo() {
    Document d = Typed.document(MINISTRY);
    assertThat(with(Map.of("kind=name|NOBODY", 1)).find(d, Typed.cast(d, "Okoro")))
        .allSatisfy(f -> assertThat(f.speaker()).isEmpty());
    assertThat(with(Map.of("kind=name|JOINT", 1)).find(d, Typed.cast(d, "Okoro")))
        .allSatisfy(f -> assertThat(f.joint()).isTrue());
  }

  @Test
  void acronymsAreReadAsTheReportExplainsThem() {
    Acronyms acronyms = new Acronyms("He met staff of the Bank of Lesser Isles (BLI) in Geneva.");
    assertThat(acronyms.fullest("BLI")).isEqualTo("Bank of Lesser Isles");
    assertThat(acronyms.fullest("ISL")).isEqualTo("ISL");
  }

  @Test
  void officesAreKnownByManyWords() {
    assertThat(OfficeTags.of("the premier")).containsExactly("head-of-government");
    assertThat(OfficeTags.of("the visiting foreign minister")).contains("foreign", "minister");
    assertThat(OfficeTags.of("the farmer")).isEmpty();
  }
}
