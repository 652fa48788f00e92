package org.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final Record ANNOTATED =
      RecordReader.read("{\"holdings\": [{\"name\": \"Ada Okoro\", \"office\": \"Minister\"}]}");

  private static Record made(String name, double confidence) {
    return RecordReader.read(
        "{\"holdings\": [{\"name\": \"%s\", \"office\": \"Minister\", \"confidence\": %s}]}"
            .formatted(name, confidence));
  }

  /** Ten of each confidence, so many of them right. */
  private static String table(double confidence, int right) {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 10; i++) {
      reliability.add("dev", ANNOTATED, made(i < right ? "Ada Okoro" : "Bo Berg", confidence));
    }
    return reliability.toString();
  }

  @Test
  void whatComesTrueAsOftenAsStatedHasNoError() {
    assertThat(table(0.7, 7)).contains("| holdings | 10 | 0.700 | 0.700 | 0.000 | 0.116 |");
    assertThat(table(0.9, 4)).contains("| holdings | 10 | 0.400 | 0.900 | 0.500 | 0.076 |");
  }

  @Test
  void binsSayWhatWasStatedAndWhatCameTrue() {
    List<String> rows = new ArrayList<>(table(0.7, 6).lines().toList());
    assertThat(rows).contains("| 0.7–0.8 | – | – | – | – | 0.70: 0.60 of 10 | 0.70: 0.60 of 10 |");
    assertThat(rows).contains("| 0.6–0.7 | – | – | – | – | – | – |");
    assertThat(rows).contains("| holdings | 0.600 | 1.000, 0.600 | 1.000, 0.600 | – |");
  }
}
