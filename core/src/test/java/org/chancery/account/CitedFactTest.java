package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A citation must carry its fact: where the cited words say nothing any more, the fact is gone or
 * another, or it is told a second time and cites that place alone.
 */
class CitedFactTest {
  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Record read(String text) {
    return Understanding.standard()
        .read(new PageReader(Options.defaults()).read(Page.of("sample", text)));
  }

  /** The text with other letters in the place of those cited; all else stays where it was. */
  private static String altered(String text, List<Passage> cited) {
    int[] points = text.codePoints().toArray();
    for (Passage passage : cited) {
      for (int i = passage.start(); i < passage.end(); i++) {
        if (Character.isLetterOrDigit(points[i])) {
          points[i] = Character.isUpperCase(points[i]) ? 'Q' : 'q';
        }
      }
    }
    return new String(points, 0, points.length);
  }

  /** Whether a fact still rests on words that were taken away. */
  private static boolean rests(List<Passage> evidence, List<Passage> altered) {
    return evidence.stream()
        .anyMatch(e -> altered.stream().anyMatch(a -> e.start() < a.end() && a.start() < e.end()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFactGoesWithItsWords(Path sample) throws IOException {
    String text = Files.readString(sample);
    Record record = read(text);
    for (Engagement fact : record.engagements()) {
      assertThat(read(altered(text, fact.evidence())).engagements())
          .as("without the words cited for %s", fact)
          .noneMatch(
              e ->
                  rests(e.evidence(), fact.evidence())
                      && e.kind() == fact.kind()
                      && e.status() == fact.status()
                      && e.date().equals(fact.date())
                      && e.participants().equals(fact.participants()));
    }
    for (Holding fact : record.holdings()) {
      assertThat(read(altered(text, fact.evidence())).holdings())
          .as("without the words cited for %s", fact)
          .noneMatch(
              h ->
                  rests(h.evidence(), fact.evidence())
                      && h.name().equals(fact.name())
                      && h.office().equals(fact.office()));
    }
    for (Plan fact : record.plans()) {
      assertThat(read(altered(text, fact.evidence())).plans())
          .as("without the words cited for %s", fact)
          .noneMatch(
              p ->
                  rests(p.evidence(), fact.evidence())
                      && p.what().equals(fact.what())
                      && p.date().equals(fact.date())
                      && p.place().equals(fact.place()));
    }
  }
}
