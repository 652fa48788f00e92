package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.record.Passage;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On thousands of official readouts, which are not annotated and no part of the repository. */
@Tag("gold")
class ReadoutsTest {
  private static final Path READOUTS =
      Path.of(System.getProperty("chancery.shared", ""))
          .resolve("corpus/readouts/readouts.jsonl")
          .toAbsolutePath();

  @Test
  void everyReadoutGivesACitedRecordWhateverTheNumberOfThreads() throws Exception {
    assumeTrue(Files.exists(READOUTS), "no readouts at " + READOUTS);
    List<JsonNode> pages;
    try (Stream<String> lines = Files.lines(READOUTS)) {
      pages = lines.map(JsonMapper.shared()::readTree).toList();
    }
    Call one = read(1);
    assertThat(one.code()).as(one.err()).isZero();
    Call two = read(2);
    assertThat(two.code()).as(two.err()).isZero();
    assertThat(two.out().equals(one.out())).as("two threads write what one writes").isTrue();

    List<Record> records = one.out().lines().map(RecordReader::read).toList();
    assertThat(records)
        .extracting(Record::source)
        .containsExactlyElementsOf(pages.stream().map(p -> p.path("id").asString()).toList());
    for (int i = 0; i < records.size(); i++) {
      cited(records.get(i), pages.get(i));
    }
    assertThat(records).filteredOn(r -> !r.engagements().isEmpty()).hasSizeGreaterThan(1000);
  }

  private static Call read(int threads) {
    return Call.of(
        Understanding.standard(),
        "read",
        "--json",
        "--threads",
        String.valueOf(threads),
        READOUTS.toString());
  }

  /** Every passage lies inside its field; statements and plans are the words at theirs. */
  private static void cited(Record r, JsonNode page) {
    r.engagements().forEach(e -> words(r, e.evidence(), page));
    r.holdings().forEach(h -> words(r, h.evidence(), page));
    r.events().forEach(e -> words(r, e.evidence(), page));
    r.statements()
        .forEach(s -> assertThat(words(r, s.evidence(), page)).as(r.source()).isEqualTo(s.text()));
    r.plans()
        .forEach(p -> assertThat(words(r, p.evidence(), page)).as(r.source()).isEqualTo(p.text()));
  }

  private static String words(Record r, List<Passage> evidence, JsonNode page) {
    assertThat(evidence).as(r.source()).isNotEmpty();
    return evidence.stream()
        .map(
            p -> {
              String text = page.path(p.field()).asString();
              int[] points = text.codePoints().toArray();
              assertThat(p.end()).as(r.source()).isLessThanOrEqualTo(points.length);
              return new String(points, p.start(), p.end() - p.start())
                  .strip()
                  .replaceAll("\\s+", " ");
            })
        .collect(Collectors.joining(" "));
  }
}
