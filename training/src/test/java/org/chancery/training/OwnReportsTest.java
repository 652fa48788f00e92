package org.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnReportsTest {
  private static final String RECORD =
      "{\"published\":null,\"outlet\":null,\"attribution\":null,\"engagements\":[],"
          + "\"statements\":[{\"speaker\":null,\"act\":\"note\",\"topics\":[],\"text\":%s}],"
          + "\"plans\":[],\"holdings\":[]}";

  @TempDir private Path folder;

  @Test
  void aReadoutGetsItsTextAndItsWordsFromTheData() throws IOException {
    Files.writeString(folder.resolve("own.jsonl"), line("o1", "\"text\":\"a b\"", "\"a b\""));
    Files.writeString(folder.resolve("readouts.jsonl"), line("r1", "\"x\":0", "[22,29]"));
    Path data = folder.resolve("data.jsonl");
    Files.writeString(
        data,
        "{\"id\":\"r1\",\"date\":\"2024-01-11\",\"title\":\"Talks\",\"text\":\"They\\n met.\"}\n");
    Path out = folder.resolve("out");
    OwnReports.main(new String[] {folder.toString(), data.toString(), out.toString()});
    assertThat(out.resolve("own/o1.txt")).hasContent("a b");
    assertThat(Files.readString(out.resolve("readouts/r1.txt")))
        .isEqualTo(" date 2024-01-11 Talks\n\nThey\n met.\n");
    Record read = RecordReader.read(Files.readString(out.resolve("readouts/r1.json")));
    assertThat(read.statements().get(0).text()).isEqualTo("They me");
    Files.writeString(data, "{\"id\":\"r2\"}\n");
    assertThatThrownBy(
            () ->
                OwnReports.main(new String[] {folder.toString(), data.toString(), out.toString()}))
        .hasMessageContaining("r1");
  }

  private static String line(String name, String text, String words) {
    return "{\"name\":\""
        + name
        + "\","
        + text
        + ",\"record\":"
        + String.format(RECORD, words)
        + "}\n";
  }

  @Test
  void eachOfOurOwnReportsIsInAFoldAndItsWordsStandInIt() throws IOException {
    Map<String, Integer> folds = Folds.read(Path.of("folds.tsv"));
    try (Stream<String> lines = Files.lines(Path.of("reports/own.jsonl"))) {
      for (String line : lines.toList()) {
        JsonNode node = JsonMapper.shared().readTree(line);
        String name = node.path("name").asString();
        assertThat(folds).containsKey("own/" + name);
        Record record = RecordReader.read(node.path("record").toString());
        String text = node.path("text").asString().replaceAll("\\s+", " ");
        List<String> words =
            Stream.concat(
                    record.statements().stream().map(Statement::text),
                    record.plans().stream().map(Plan::text))
                .toList();
        assertThat(words).as(name).allSatisfy(w -> assertThat(text).contains(w));
      }
    }
  }
}
