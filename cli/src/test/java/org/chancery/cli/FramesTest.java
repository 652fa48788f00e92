package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.account.Understanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events by words and dictionaries of the user's own. */
class FramesTest {
  private static final String ACTORS =
      "FREEDONIA [FRE]\n+FREEDONIAN\nFRANCE [FRA]\nLAKE_COUNCIL [IGOLKC]\n";
  private static final String AGENTS = "POLICE {} [~COP]\n";
  private static final String VERBS =
      "--- CRITICIZE [111] ---\nCRITICIZE\n--- SIGN [010] ---\nSIGN\n- * TREATY [0571]\n"
          + "--- VISIT [CONSULT] ---\nVISIT\n--- TICKLE [TICKLED] ---\nTICKLE\n";

  @TempDir Path folder;

  private String report = "";

  @BeforeEach
  void write() throws IOException {
    report =
        file(
            "r.txt",
            "France criticized Germany on Monday. Italy put ink to an accord with Spain.\n\n"
                + "Freedonian police criticized France. The Lake Council visited Freedonia."
                + " Freedonia signed a treaty with France. France signed with Freedonia."
                + " France tickled Freedonia. Freedonia tickled France.\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Call events(String... frames) {
    return call(List.of(), frames);
  }

  private Call call(List<String> options, String... frames) {
    List<String> all = new ArrayList<>(List.of("events", "--published", "2024-01-11"));
    all.addAll(options);
    for (String f : frames) {
      all.addAll(List.of("--frames", f));
    }
    all.add(report);
    return Call.of(Understanding.standard(), all.toArray(new String[0]));
  }

  private String[] dictionaries() throws IOException {
    return new String[] {
      file("our.actors.txt", ACTORS), file("our.agents.txt", AGENTS), file("our.verbs.txt", VERBS)
    };
  }

  /** "FRE COP > FRA, ACCUSE 111" for each. */
  private static List<String> shortly(Call call) {
    assertThat(call.code()).as(call.err()).isZero();
    return call.out()
        .lines()
        .map(JsonMapper.shared()::readTree)
        .map(
            e ->
                side(e.path("source"))
                    + " > "
                    + side(e.path("recipient"))
                    + ", "
                    + e.path("event").path(0).asString()
                    + " "
                    + e.path("cameo").asString())
        .toList();
  }

  private static String side(JsonNode actors) {
    JsonNode a = actors.path(0);
    return (a.path("code").asString("-") + " " + a.path("sector").asString("-") + " ")
        + a.path("identifier_text").asString("-");
  }

  @Test
  void ownWordsComeBeforeChancerysOwn() throws IOException {
    List<String> without = shortly(events());
    assertThat(without)
        .anyMatch(e -> e.contains("FRA > DEU") || e.matches("FRA .* > DEU .*, ACCUSE 111"))
        .noneMatch(e -> e.contains("ITA"));
    String words =
        file(
            "words.tsv",
            "means\tpos\twords\tneeds\troles\tyes\tno\n"
                + "# a remark\n"
                + "@paper\taccord|pact\t\t\t\t\t\n"
                + "057\tV\tPut Ink to\tto:@paper\tsubj>with\tItaly put ink to a pact.\t-\n"
                + "-\tV\tcriticize\t-\t-\tFrance criticized it.\t-\n");
    assertThat(shortly(events(words)))
        .anyMatch(e -> e.matches("ITA .* > ESP .*, SUPPORT 057"))
        .noneMatch(e -> e.contains("ACCUSE"));
  }

  @Test
  void theTableOfTheGuideCodesWhatTheGuideSays() throws IOException {
    String guide = Files.readString(Call.home().resolve("docs/dictionaries.md"));
    String words = file("words.tsv", block(guide, "words"));
    String told = block(guide, "coded");
    StringBuilder found = new StringBuilder();
    for (String sentence : told.lines().filter(l -> !l.startsWith(" ")).toList()) {
      found.append(sentence).append('\n');
      report = file("s.txt", sentence + "\n");
      for (String e : shortly(events(words))) {
        String[] part = e.split(" ");
        found.append("    %s %s %s\n".formatted(part[2], part[6].replace(",", ""), part[8]));
      }
    }
    assertThat(found.toString()).isEqualTo(told);
  }

  private static String block(String guide, String mark) {
    int start = guide.indexOf("```" + mark + "\n") + mark.length() + 4;
    return guide.substring(start, guide.indexOf("```", start));
  }

  @Test
  void whatIsSpokenOfMayBeNamed() throws IOException {
    report = file("s.txt", "France accused Germany of skulduggery.\n");
    String words = file("words.TSV", "#war-crime\tN\tskulduggery\t-\t-\tA.\t-\n");
    assertThat(shortly(events(words))).containsExactly("FRA - FRA > DEU - DEU, ACCUSE 1124");
  }

  @Test
  void ownDictionariesAloneCodeTheEvents() throws IOException {
    Call call = events(dictionaries());
    assertThat(shortly(call))
        .containsExactly(
            "- COP FRECOP > FRA - FRA, ACCUSE 111",
            "IGO - IGOLKC > - - FRE, CONSULT 040",
            "- - FRE > FRA - FRA, SUPPORT 057");
    assertThat(call.err())
        .isEqualTo(
            "Left out, as PLOVER has no type for their codes: 3 events (010: 1, TICKLED: 2).\n"
                + "Read 1 report: 3 events.\n");
    JsonNode first = JsonMapper.shared().readTree(call.out().lines().findFirst().orElseThrow());
    assertThat(first.path("event_text").path(0).asString())
        .isEqualTo("Freedonian police criticized France");
    assertThat(call(List.of("--threads", "1"), dictionaries()).out()).isEqualTo(call.out());
  }

  @Test
  void whatIsLeftOutOfDictionariesIsTold() throws IOException {
    String patterns = String.join("", Collections.nCopies(25, "- &NOSUCH * [112]\n"));
    Call call =
        events(
            file("our.actors.txt", ACTORS),
            file("our.verbs.txt", "--- CRITICIZE [111] ---\nCRITICIZE\n" + patterns));
    assertThat(call.code()).isZero();
    assertThat(call.err().lines().filter(l -> l.contains("our.verbs.txt, line "))).hasSize(20);
    assertThat(call.err()).contains("Left out of the dictionaries, all told: 25 entries.\n");
  }

  @Test
  void wrongRowsAreAllToldAndNothingIsRead() throws IOException {
    Call call =
        events(
            file(
                "bad.tsv",
                "057\tV\tsign\t-\t-\tGood.\t-\n"
                    + "@x y\tz\n"
                    + "011\tV\tsign\t-\t-\tA.\t-\n"
                    + "057\tX\tsign\t-\t-\tA.\t-\n"
                    + "057\tV\t\t-\t-\tA.\t-\n"
                    + "057\tV\tsign\tfoo\t-\tA.\t-\n"
                    + "057\tV\tsign\tobject:pact\t-\tA.\t-\n"
                    + "057\tV\tsign\tobj:@nosuch\t-\tA.\t-\n"
                    + "057\tV\tsign\t-\tsubj\tA.\t-\n"
                    + "057\tV\tsign\t-\tsubj>objct\tA.\t-\n"
                    + "057 V sign\n"));
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    List<String> told = call.err().lines().toList();
    List<String> wanted =
        List.of(
            "line 2: a set has two columns",
            "line 3: \"011\" is no meaning. Write a CAMEO code from 020 on",
            "line 4: \"X\" is no sort of word. Write V",
            "line 5: there is a word missing. Write",
            "line 6: \"foo\" is nothing that can stand beside a word. Write",
            "line 7: \"object\" is no place in a sentence. Write subj, obj",
            "line 8: no line before this one defines @nosuch. Define it",
            "line 9: Roles are written \"subj>obj\"",
            "line 10: \"objct\" is no place in a sentence. Write",
            "line 11: 1 column where 7 are due. Part them by tabs");
    assertThat(told).hasSize(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(told.get(i)).contains("bad.tsv, ").contains(wanted.get(i));
    }
  }

  @Test
  void whatCannotBeDoneIsSaidInASentence() throws IOException {
    String words = file("words.tsv", "057\tV\tsign\t-\t-\tA.\t-\n");
    String verbs = file("our.verbs.txt", VERBS);
    refused(events(words, verbs), "--frames takes tables (.tsv) or dictionaries in PETRARCH's");
    refused(events("nosuch.tsv"), "nosuch.tsv does not exist. Give the path of a table of words");
    refused(events(verbs), "There is no dictionary of actors among");
    refused(events(report), "its name does not say what it holds. Name it with one of");
    refused(
        call(List.of("--min-confidence", "0.5"), dictionaries()),
        "--min-confidence asks how sure an event is, which dictionaries do not say.");
    refused(
        call(List.of("--gazetteer", words), dictionaries()),
        "--gazetteer has no part in events that dictionaries alone code.");
  }

  private static void refused(Call call, String sentence) {
    assertThat(call.code()).as(call.err()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains(sentence);
    assertThat(call.err().lines()).hasSize(1);
  }
}
