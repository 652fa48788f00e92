package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.account.Understanding;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir Path folder;

  private String report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aReportIsShownWithTheWordsThatSaySo() throws IOException {
    String file = report("talks.txt", "They met in\nBaku, and Jane Roe promised schools.\n");
    Call call = Call.of(Made.ONE_OF_EACH, "read", file);
    assertThat(call.out())
        .contains(
            "  Meeting, held on 11 January 2024 in Baku (AZE)\n"
                + "    Jane Roe, Foreign Minister (Azerbaijan)\n"
                + "    Ana Lima, Representative (UNICEF)\n"
                + "    on the margins of the summit\n"
                + "    about mine action\n"
                + "      “They met in” (line 1)\n")
        .contains("    Jane Roe (Azerbaijan) pledged to Ana Lima [children]\n")
        .contains("    next round, 2025\n")
        .contains("    Jane Roe, Foreign Minister (Azerbaijan)\n")
        .doesNotContain("\u001b");
    assertThat(call.out().lines().mapToInt(Wrap::length).max().orElse(0)).isLessThanOrEqualTo(80);
    assertThat(call.err())
        .isEqualTo("Read 1 report: 1 engagement, 1 statement, 1 plan." + System.lineSeparator());
    assertThat(call.code()).isZero();
  }

  @Test
  void colourIsForTerminalsThatWantIt() throws IOException {
    String file = report("a.txt", "They met in Baku.");
    assertThat(Call.at("out", Map.of(), Made.ONE_OF_EACH, "read", file).out()).contains("\u001b[");
    assertThat(Call.at("out", Map.of("NO_COLOR", "1"), Made.ONE_OF_EACH, "read", file).out())
        .doesNotContain("\u001b");
    assertThat(Call.at("err", Map.of(), Made.ONE_OF_EACH, "read", file).out())
        .doesNotContain("\u001b");
  }

  @Test
  void jsonIsOneRecordALineInTheOrderOfTheInput() throws IOException {
    List<String> files =
        IntStream.range(0, 60)
            .mapToObj(i -> folder.resolve("report-" + (i * 7 % 60) + ".txt").toString())
            .toList();
    for (String file : files) {
      Files.writeString(Path.of(file), "The text of " + file);
    }
    String one = json(files, 1);
    assertThat(json(files, 8)).isEqualTo(one);
    assertThat(one.lines().map(RecordReader::read).map(Record::source))
        .containsExactlyElementsOf(files);
  }

  private static String json(List<String> files, int threads) {
    String[] arguments = new String[files.size() + 4];
    arguments[0] = "read";
    arguments[1] = "--json";
    arguments[2] = "--threads";
    arguments[3] = String.valueOf(threads);
    for (int i = 0; i < files.size(); i++) {
      arguments[4 + i] = files.get(i);
    }
    return Call.of(Made.ONE_OF_EACH, arguments).out();
  }

  @Test
  void onlyTheSureIsShownWhereThatIsAskedFor() throws IOException {
    String file = report("talks.txt", "They met in Baku, and Jane Roe promised schools.");
    String whole = Call.of(Made.ONE_OF_EACH, "read", file).out();
    assertThat(whole).contains("Jane Roe, Foreign Minister (Azerbaijan) (doubtful)\n");
    assertThat(whole.split("doubtful", -1)).hasSize(2);
    String sure = Call.of(Made.ONE_OF_EACH, "read", "--min-confidence", "0.8", file).out();
    assertThat(sure).contains("Meeting, held on 11 January 2024", "Jane Roe, Foreign Minister");
    assertThat(sure)
        .doesNotContain("Ana Lima, Representative", "Who said", "next round", "Offices");
    assertThat(Call.of(Made.ONE_OF_EACH, "read", "--min-confidence", "0", file).out())
        .isEqualTo(whole);
  }

  @Test
  void anInputThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    Call call =
        Call.of(Made.ONE_OF_EACH, "read", "--json", missing, report("b.txt", "They met again."));
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err().lines().findFirst().orElseThrow()).contains(missing);
    assertThat(call.err()).contains("Read 1 report").contains("Refused: 1.");
    assertThat(call.out().lines()).hasSize(1);
  }

  @Test
  void aReportThatChanceryFailsOnDoesNotStopTheOthers() throws IOException {
    String bad = report("bad.txt", "bad");
    Understanding failing =
        r -> {
          if (r.text().equals("bad")) {
            throw new IllegalStateException("no head");
          }
          return Understanding.blank(r);
        };
    Call call = Call.of(failing, "read", "--json", bad, report("good.txt", "good"));
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("bad.txt: Chancery failed on this report").contains("no head");
    assertThat(call.out().lines()).hasSize(1);
  }

  @Test
  void aWrongCommandIsToldWhichThereAre() {
    Call call = Call.of(Made.ONE_OF_EACH, "raed");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("There is no command \"raed\". ")
        .contains("read");
  }

  @Test
  void aWrongOptionGetsOneSentenceAndAHint() {
    for (String[] wrong :
        List.of(
            new String[] {"read", "--jsn", "a.txt"},
            new String[] {"read"},
            new String[] {"raed", "a.txt"},
            new String[] {"read", "--published", "2024-13-01", "a.txt"},
            new String[] {"read", "--min-confidence", "1.5", "a.txt"},
            new String[] {"read", "--min-confidence", "-0.1", "a.txt"},
            new String[] {"read", "--min-confidence", "NaN", "a.txt"},
            new String[] {"read", "--min-confidence", "high", "a.txt"},
            new String[] {"read", "--threads", "0", "a.txt"})) {
      Call call = Call.of(Made.ONE_OF_EACH, wrong);
      assertThat(call.code()).isEqualTo(2);
      assertThat(call.err().lines()).hasSize(2);
      assertThat(call.err()).contains("Try: chancery").contains("--help");
      assertThat(call.out()).isEmpty();
    }
  }

  @Test
  void nobodyIsToldOfAReaderWhoWentAway() throws IOException {
    String file = report("a.txt", "They met in Baku.");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(
            new Output(closed),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "",
            null,
            ".",
            "./chancery",
            Map.of());
    assertThat(Chancery.run(terminal, Made.ONE_OF_EACH, "read", file)).isEqualTo(141);
    assertThat(err.size()).isZero();
  }

  @Test
  void theDemoFitsOnOneScreen() {
    Call call = Call.of(Made.ONE_OF_EACH, "demo");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out().lines().count()).isLessThanOrEqualTo(40);
    // What to type next names a folder, which may be anywhere.
    assertThat(call.out().lines().takeWhile(line -> !line.equals("Next")))
        .allSatisfy(line -> assertThat(Wrap.length(line)).isLessThanOrEqualTo(100));
    assertThat(call.out())
        .contains("Azerbaijan and the United Nations")
        .contains("[1]")
        .contains(
            "  ./chancery read --json " + Call.home().resolve("samples") + " > records.jsonl");
  }

  @Test
  void recordsAreMeasured() throws IOException {
    report("one.txt", "They met in Baku.");
    report(
        "one.json",
        """
        {"published": null, "outlet": null, "attribution": null, "statements": [], "plans": [],
         "holdings": [], "engagements": [{"kind": "meeting", "status": "held",
         "date": "2024-01-11", "place": "Baku", "country": "AZE", "occasion": null,
         "topics": ["mine-action"], "participants": [
         {"name": "Jane Roe", "role": "Foreign Minister", "body": "Azerbaijan", "code": "AZE"},
         {"name": "Ana Lima", "role": "envoy", "body": "UNICEF", "code": "UNICEF"}]}]}
        """);
    Call json = Call.of(Made.ONE_OF_EACH, "evaluate", folder.toString(), "--json", "--errors", "2");
    assertThat(json.out())
        .startsWith("{\"reports\": 1, \"engagements\": {\"f1\": 1, \"precision\": 1,")
        .contains("\"role\": {\"accuracy\": 0.5, \"of\": 2}")
        .contains(
            "\"statements\": {\"f1\": 0, \"precision\": 0, \"recall\": 0, \"gold\": 0, \"made\": 1}");
    assertThat(json.err().strip().lines())
        .containsExactly(
            "one: role: envoy, not Representative: Ana Lima", "one: invented topic: children");

    String records =
        report(
            "r.jsonl",
            Call.of(Made.ONE_OF_EACH, "read", "--json", folder.resolve("one.txt").toString())
                .out());
    assertThat(
            Call.of(
                    Understanding::blank,
                    "evaluate",
                    folder.toString(),
                    "--json",
                    "--records",
                    records)
                .out())
        .isEqualTo(json.out());
    assertThat(Call.of(Made.ONE_OF_EACH, "evaluate", folder.toString()).out())
        .contains("engagements              1.000     1.000     1.000   1 of 1, 1 made");
  }

  @Test
  void whatIsMeasuredHasItsLimits() throws IOException {
    report("one.txt", "They met in Baku.");
    report("one.json", "{}");

    assertThat(Call.of(Made.ONE_OF_EACH, "evaluate", folder.toString(), "--max-line", "5").err())
        .contains("one.txt is longer than 5 characters.");
  }

  @Test
  void whatCannotBeMeasuredIsSaid() throws IOException {
    assertThat(Call.of(Made.ONE_OF_EACH, "evaluate", folder.resolve("none").toString()).err())
        .contains("is no folder");
    assertThat(Call.of(Made.ONE_OF_EACH, "evaluate", folder.toString()).err())
        .contains("holds no annotated report");
    report("one.txt", "x");
    report("one.json", "{}");
    String records =
        report("r.jsonl", "{\"source\": \"one.txt\"}\n{\"plans\": [{\"date\": \"soon\"}]}\n");
    Call call = Call.of(Made.ONE_OF_EACH, "evaluate", folder.toString(), "--records", records);
    assertThat(call.err().strip()).isEqualTo(records + ", line 2: \"soon\" cannot stand as date.");
    assertThat(call.code()).isEqualTo(2);
  }

  @Test
  void helpAndVersionAreShown() {
    assertThat(Call.of(Made.ONE_OF_EACH).out())
        .contains("demo")
        .contains("read")
        .contains("evaluate");
    assertThat(Call.of(Made.ONE_OF_EACH, "--version").out()).startsWith("chancery ");
    for (String command : List.of("demo", "read", "evaluate")) {
      Call call = Call.of(Made.ONE_OF_EACH, command, "--help");
      assertThat(call.code()).isZero();
      assertThat(call.out()).contains("Usage: chancery " + command);
    }
  }
}
