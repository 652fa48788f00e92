package org.chancery.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Against figures of the reference implementation ({@code expected.json}), on annotated reports and
 * records with one of every mistake.
 */
class ScorerTest {
  @Test
  void everyFigureAgreesWithTheReference() throws Exception {
    Score score = score(records());
    JsonNode expected = JsonMapper.shared().readTree(Files.readString(here("expected.json")));
    assertThat(score.reports()).isEqualTo(expected.get("reports").asInt());
    for (Measure m : Measure.values()) {
      JsonNode e = expected.get(m.label());
      JsonNode value = e.isObject() ? e.path(e.has("f1") ? "f1" : "accuracy") : e;
      assertThat(score.of(m).value().orElseThrow())
          .as(m.label())
          .isCloseTo(value.asDouble(), within(0.0001));
      if (score.of(m) instanceof Figure.Counted c) {
        assertThat(c.gold()).as(m.label()).isEqualTo(e.get("gold").asInt());
        assertThat(c.made()).as(m.label()).isEqualTo(e.get("made").asInt());
        assertThat(c.precision()).isCloseTo(e.get("precision").asDouble(), within(0.0001));
        assertThat(c.recall()).isCloseTo(e.get("recall").asDouble(), within(0.0001));
      }
    }
  }

  @Test
  void whatIsAnnotatedHasEverythingRight() throws Exception {
    Scorer scorer = new Scorer();
    for (Path json : gold()) {
      Record r = RecordReader.read(Files.readString(json));
      scorer.add("x", r, Optional.of(r), "");
    }
    assertThat(scorer.score().headline()).isEqualTo(1);
    assertThat(scorer.score().mistakes()).isEmpty();
  }

  @Test
  void mistakesSayWhatIsWrong() throws Exception {
    List<Mistake> mistakes = score(records()).mistakes();
    assertThat(mistakes)
        .extracting(Mistake::what)
        .contains(
            "missed engagement",
            "invented engagement",
            "kind",
            "status",
            "date",
            "country",
            "missed participant",
            "invented participant",
            "participant of a missed engagement",
            "code",
            "role",
            "speaker",
            "act",
            "missed plan",
            "invented plan",
            "date of a plan",
            "missed holding",
            "invented holding",
            "missed topic",
            "invented topic",
            "invented statement",
            "missed statement");
    assertThat(mistakes)
        .filteredOn(m -> m.report().equals("c007"))
        .extracting(Mistake::toString)
        .contains("c007: participant of a missed engagement: Ebrahim Raisi");
  }

  @Test
  void scoresOfSingleReportsTogetherAreTheScoreOfAll() throws Exception {
    List<Score> single = new ArrayList<>();
    Scorer all = new Scorer();
    for (Path json : gold()) {
      Record annotated = RecordReader.read(Files.readString(json));
      String name = json.getFileName().toString().replace(".json", "");
      String text = Files.readString(json.resolveSibling(name + ".txt"));
      Optional<Record> made =
          records().stream().filter(r -> r.source().endsWith("/" + name + ".txt")).findFirst();
      Scorer one = new Scorer();
      one.add(name, annotated, made, text);
      single.add(one.score());
      all.add(name, annotated, made, text);
    }
    assertThat(single).hasSizeGreaterThan(1);
    assertThat(Score.together(single)).isEqualTo(all.score());
  }

  private static Score score(List<Record> records) throws IOException, URISyntaxException {
    Scorer scorer = new Scorer();
    for (Path json : gold()) {
      String name = json.getFileName().toString().replace(".json", "");
      scorer.add(
          name,
          RecordReader.read(Files.readString(json)),
          records.stream().filter(r -> r.source().endsWith("/" + name + ".txt")).findFirst(),
          Files.readString(json.resolveSibling(name + ".txt")));
    }
    return scorer.score();
  }

  private static List<Record> records() throws IOException, URISyntaxException {
    try (Stream<String> lines = Files.lines(here("records.jsonl"))) {
      return lines.map(RecordReader::read).toList();
    }
  }

  private static List<Path> gold() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(here("gold"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Path here(String name) throws URISyntaxException {
    var url = ScorerTest.class.getResource(name);
    if (url == null) {
      throw new IllegalStateException("No test resource " + name);
    }
    return Path.of(url.toURI());
  }
}
