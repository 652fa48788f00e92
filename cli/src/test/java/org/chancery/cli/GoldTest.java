package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.chancery.account.Understanding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * On annotated reports that are not part of the repository: every one is read, the reference
 * implementation of the score gives the same figures, and these are printed.
 */
@Tag("gold")
class GoldTest {
  private static final Path SHARED = Path.of(System.getProperty("chancery.shared", ""));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"dev", "real"})
  void theScoreIsThatOfTheReference(String set) throws Exception {
    Path gold = SHARED.resolve("gold/engagements").resolve(set);
    Path reference = SHARED.resolve("tools/score_engagements.py");
    assumeTrue(Files.isDirectory(gold), "no annotated reports at " + gold);

    Call read =
        Call.of(Understanding.standard(), "read", "--json", gold.resolve("*.txt").toString());
    assertThat(read.code()).as(read.err()).isZero();
    Path records = Files.writeString(folder.resolve("records.jsonl"), read.out());

    String written =
        Call.of(
                Understanding.standard(),
                "evaluate",
                gold.toString(),
                "--json",
                "--records",
                records.toString())
            .out();
    System.out.println(set + ": " + written.strip());
    // The same by reading anew: nothing is lost on the way through JSON.
    assertThat(Call.of(Understanding.standard(), "evaluate", gold.toString(), "--json").out())
        .isEqualTo(written);
    JsonNode figures = JsonMapper.shared().readTree(written);
    assertThat(figures.path("evidence").path("accuracy").asDouble()).isGreaterThanOrEqualTo(0.99);
    agree(figures, reference, gold, records);
  }

  private void agree(JsonNode ours, Path reference, Path gold, Path records) throws Exception {
    Path out = folder.resolve("reference.json");
    Process python;
    try {
      python =
          new ProcessBuilder(
                  "python3", reference.toString(), gold.toString(), records.toString(), "--json")
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      return; // No Python on this machine: the fixture of ScorerTest has to do.
    }
    assertThat(python.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(python.exitValue()).isZero();
    JsonNode theirs = JsonMapper.shared().readTree(Files.readString(out));
    assertThat(theirs.size()).isEqualTo(ours.size());
    theirs
        .properties()
        .forEach(
            figure -> {
              JsonNode our = ours.get(figure.getKey());
              if (figure.getValue().isObject()) {
                figure
                    .getValue()
                    .properties()
                    .forEach(f -> same(figure.getKey(), f.getValue(), our.get(f.getKey())));
              } else {
                same(figure.getKey(), figure.getValue(), our);
              }
            });
  }

  private static void same(String name, JsonNode theirs, JsonNode ours) {
    if (theirs.isNull()) {
      assertThat(ours.isNull()).as(name).isTrue();
    } else {
      assertThat(ours.asDouble()).as(name).isCloseTo(theirs.asDouble(), within(0.001));
    }
  }
}
