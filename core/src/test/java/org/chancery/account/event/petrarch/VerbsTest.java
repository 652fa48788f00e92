package org.chancery.account.event.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The elements of a dictionary of verbs, each by what it makes of a sentence. */
class VerbsTest {
  @TempDir Path folder;

  @Test
  void regularFormsNeedNotBeGiven() {
    PetrarchDictionaries d =
        Sample.verbs(folder, "--- BLAME [112] ---", "BLAME", "EXPEL [145]", "DENY [125]");
    assertThat(Sample.events(d, "Freedonia blames Sylvania.")).containsExactly("FRE SYL 112");
    assertThat(Sample.events(d, "Freedonia is blaming Sylvania.")).containsExactly("FRE SYL 112");
    assertThat(Sample.events(d, "Freedonia expelled Sylvanian spies."))
        .containsExactly("FRE SYL 145");
    assertThat(Sample.events(d, "Freedonia denied a visa to Sylvania."))
        .containsExactly("FRE SYL 125");
  }

  @Test
  void whoeverGivesFormsGivesAll() {
    PetrarchDictionaries d = Sample.verbs(folder, "--- GIVE [070] ---", "GIVE {GAVE GIVEN}");
    assertThat(Sample.events(d, "Freedonia gave Sylvania a ship.")).containsExactly("FRE SYL 070");
    assertThat(Sample.events(d, "Freedonia gives Sylvania a ship.")).isEmpty();
  }

  @Test
  void aVerbMayHaveSeveralWords() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "--- CLOSE [172] ---",
            "+CORDON_OFF",
            "WIRE_+TAP {WIRE_+TAPPED}",
            "+BREAK_DOWN {+BROKE_DOWN} [061]",
            "BREAK {BROKE} [060]");
    assertThat(Sample.events(d, "Freedonia cordoned off the road to Sylvania."))
        .containsExactly("FRE SYL 172");
    assertThat(Sample.events(d, "Freedonia wire tapped the lines of Sylvania."))
        .containsExactly("FRE SYL 172");
    assertThat(Sample.events(d, "Freedonia broke down a door in Sylvania."))
        .containsExactly("FRE SYL 061");
    assertThat(Sample.events(d, "Freedonia broke a promise to Sylvania."))
        .containsExactly("FRE SYL 060");
  }

  @Test
  void wordsAroundTheVerbChangeItsCode() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder, "--- SIGN [050] ---", "SIGN", "- * TREATY [057]", "- REFUSED TO * [120]");
    assertThat(Sample.events(d, "Freedonia signed a new treaty with Sylvania."))
        .containsExactly("FRE SYL 057");
    assertThat(Sample.events(d, "Freedonia refused to sign a letter to Sylvania."))
        .containsExactly("FRE SYL 120");
    assertThat(Sample.events(d, "Freedonia signed treaties with Sylvania."))
        .as("the word alone")
        .containsExactly("FRE SYL 050");
  }

  @Test
  void underscoresJoinAndBlanksLeaveRoom() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "--- CALL [010] ---",
            "CALL",
            "- *_ON [020]",
            "- * FOR [030]",
            "- NEVER_* [040]");
    assertThat(Sample.events(d, "Freedonia called on Sylvania.")).containsExactly("FRE SYL 020");
    assertThat(Sample.events(d, "Freedonia called again on Sylvania."))
        .containsExactly("FRE SYL 010");
    assertThat(Sample.events(d, "Freedonia called again for help from Sylvania."))
        .containsExactly("FRE SYL 030");
    assertThat(Sample.events(d, "Freedonia never called Sylvania.")).containsExactly("FRE SYL 040");
    assertThat(Sample.events(d, "Freedonia never openly called Sylvania."))
        .containsExactly("FRE SYL 010");
  }

  @Test
  void thePatternThatAsksForMostCountsThenTheFirst() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "--- SEND [010] ---",
            "SEND {SENT}",
            "- * AID [020]",
            "- * FOOD [021]",
            "- * FOOD AID [022]");
    assertThat(Sample.events(d, "Freedonia sent food aid to Sylvania."))
        .containsExactly("FRE SYL 022");
    assertThat(Sample.events(d, "Freedonia sent food and aid to Sylvania."))
        .containsExactly("FRE SYL 022");
    assertThat(Sample.events(d, "Freedonia sent aid, not food, to Sylvania."))
        .containsExactly("FRE SYL 020");
  }

  @Test
  void dollarActsAndPlusIsActedUpon() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "--- RECEIVE [010] ---",
            "RECEIVE",
            "- + * SHIPS FROM $ [070]",
            "",
            "--- RELEASE [080] ---",
            "RELEASE",
            "- $ * + [081]");
    assertThat(Sample.events(d, "Freedonia received three ships from Sylvania."))
        .containsExactly("SYL FRE 070");
    assertThat(Sample.events(d, "Freedonia released Sylvania.")).containsExactly("FRE SYL 081");
  }

  @Test
  void aCircumflexPassesOverANounPhrase() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder, "--- WARN [130] ---", "WARN", "- * ^ ABOUT + [131]", "- * IN ^ + [132]");
    assertThat(Sample.events(d, "Freedonia warned the Zubrowka crowd about Sylvania."))
        .containsExactly("FRE SYL 131");
    assertThat(Sample.events(d, "Freedonia warned in Zubrowka against Sylvania."))
        .containsExactly("FRE SYL 132");
  }

  @Test
  void aPerCentSignIsWhoeverActTogether() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "--- AGREE [030] ---",
            "AGREE",
            "- % * [057]",
            "--- FIGHT [190] ---",
            "FIGHT",
            "- * BETWEEN % [191:191]");
    assertThat(Sample.events(d, "Freedonia and Sylvania agreed."))
        .containsExactly("FRE SYL 057", "SYL FRE 057");
    assertThat(Sample.events(d, "Freedonia agreed to help Sylvania."))
        .containsExactly("FRE SYL 030");
    assertThat(Sample.events(d, "Zubrowka will fight a war between Freedonia and Sylvania."))
        .containsExactly("FRE SYL 191", "SYL FRE 191");
  }

  @Test
  void aSetOfWordsStandsForEachOfThem() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "&METALS",
            "+COPPER",
            "+RAW IRON",
            "&GOODS",
            "+GRAIN",
            "+RICE_",
            "+&METALS",
            "&UNITS_",
            "+TON",
            "--- SHIP [010] ---",
            "SHIP",
            "- * &GOODS [071]",
            "- * &UNITS OF SALT [072]");
    assertThat(Sample.events(d, "Freedonia shipped grains to Sylvania."))
        .containsExactly("FRE SYL 071");
    assertThat(Sample.events(d, "Freedonia shipped raw iron to Sylvania."))
        .containsExactly("FRE SYL 071");
    assertThat(Sample.events(d, "Freedonia shipped raw red iron to Sylvania."))
        .as("one behind the other")
        .containsExactly("FRE SYL 010");
    assertThat(Sample.events(d, "Freedonia shipped rices to Sylvania."))
        .as("no plural")
        .containsExactly("FRE SYL 010");
    assertThat(Sample.events(d, "Freedonia shipped a ton of salt to Sylvania."))
        .containsExactly("FRE SYL 072");
    assertThat(Sample.events(d, "Freedonia shipped tons of salt to Sylvania."))
        .containsExactly("FRE SYL 010");
  }

  @Test
  void negationsAreWrittenInEitherWay() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "&NEVER_",
            "+WO N'T",
            "+DIDN'T",
            "--- HELP [070] ---",
            "HELP",
            "- &NEVER * [120]");
    assertThat(Sample.events(d, "Freedonia won't help Sylvania.")).containsExactly("FRE SYL 120");
    assertThat(Sample.events(d, "Freedonia will not help Sylvania."))
        .containsExactly("FRE SYL 120");
    assertThat(Sample.events(d, "Freedonia did not help Sylvania.")).containsExactly("FRE SYL 120");
  }

  @Test
  void aCodeInTwoPartsIsTwoEvents() {
    PetrarchDictionaries d = Sample.verbs(folder, "--- VISIT [042:043] ---", "VISIT");
    assertThat(Sample.events(d, "Freedonia's minister visited Sylvania."))
        .containsExactly("FREGOV SYL 042", "SYL FREGOV 043");
  }

  @Test
  void theNullCodeIsNoEvent() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "--- RAISE [---] ---",
            "RAISE",
            "- * TAXES [100]",
            "--- PUNISH ---",
            "PUNISH",
            "- * BADLY [110]",
            "--- STRIKE [190] ---",
            "STRIKE {STRUCK}",
            "- * DEAL [---]");
    assertThat(Sample.events(d, "Freedonia raised a flag in Sylvania.")).isEmpty();
    assertThat(Sample.events(d, "Freedonia raised taxes in Sylvania."))
        .containsExactly("FRE SYL 100");
    assertThat(Sample.events(d, "Freedonia punished Sylvania.")).isEmpty();
    assertThat(Sample.events(d, "Freedonia struck a deal with Sylvania.")).isEmpty();
    assertThat(Sample.events(d, "Freedonia struck Sylvania.")).containsExactly("FRE SYL 190");
  }

  @Test
  void patternsOfPetrarch2AreReadAsTheirWords() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder, "--- ASK [020] ---", "ASK", "- * (FOR {FINANCIAL AID}) [0231] # a comment");
    assertThat(Sample.events(d, "Freedonia asked for financial aid from Sylvania."))
        .containsExactly("FRE SYL 0231");
  }

  @Test
  void whatIsNotReadIsTold() {
    PetrarchDictionaries d =
        Sample.verbs(
            folder,
            "--- ASK [020] ---",
            "ASK",
            "- * &UNKNOWN [021]",
            "- * {AID | HELP} [022]",
            "- * ALMS [+++]",
            "- * MONEY [023]");
    assertThat(d.remarks())
        .hasSize(3)
        .anyMatch(r -> r.contains("our.verbs.txt, line 3: left out, for the set of words &UNKNOWN"))
        .anyMatch(r -> r.contains("line 4: left out, for choices"))
        .anyMatch(r -> r.contains("line 5: left out, for the code +++"));
    assertThat(Sample.events(d, "Freedonia asked Sylvania for money."))
        .containsExactly("FRE SYL 023");
  }

  @Test
  void wrongLinesAreTold() {
    assertThatThrownBy(
            () ->
                Sample.verbs(
                    folder,
                    "ASK",
                    "--- ASK [020] ---",
                    "ASK",
                    "- MONEY [023]",
                    "- * MONEY",
                    "<!-- x"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains("our.verbs.txt, line 6: the comment has no end.");
    assertThatThrownBy(
            () ->
                Sample.verbs(
                    folder, "ASK", "--- ASK [020] ---", "ASK", "- MONEY [023]", "- * MONEY"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains("our.verbs.txt, line 1: there is no block above it.")
        .contains("line 4: the pattern has no place for the verb, or two. Write \"*\" once.")
        .contains("line 5: the pattern has no code.");
  }
}
