package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgentsTest {
  private final Agents agents = new Agents();

  static Stream<List<String>> rows() {
    return Tables.rows(Agents.FILE, 5).stream().map(List::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void examplesFireAndCounterExamplesDoNot(List<String> row) {
    for (String yes : Tables.alternatives(row.get(3))) {
      assertThat(agents.sectors(yes)).as(yes).contains(row.get(0));
    }
    for (String no : Tables.alternatives(row.get(4))) {
      assertThat(agents.sectors(no)).as(no).doesNotContain(row.get(0));
    }
  }

  @ParameterizedTest
  @CsvSource({"warplanes, warplane", "policemen, policeman", "embassies, embassy", "judges, judge"})
  void pluralsAreMet(String plural, String singular) {
    assertThat(Agents.singular(plural)).isEqualTo(singular);
  }

  @Test
  void pluralsInTheMiddleStay() {
    assertThat(agents.sectors("two customs officers")).containsExactly("COP");
    assertThat(agents.sectors("human rights activists")).containsExactly("CVL");
  }

  @Test
  void everyNounStandsOnce() {
    List<String> nouns =
        Tables.rows(Agents.FILE, 5).stream()
            .flatMap(r -> Tables.alternatives(r[2]).stream())
            .toList();
    assertThat(nouns).doesNotHaveDuplicates().hasSizeGreaterThan(800);
  }
}
