package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside the rules of times. */
class TimeRulesTest {
  static Stream<String> positive() {
    return TimeRules.shipped().rules().stream().flatMap(r -> r.positive().stream()).distinct();
  }

  static Stream<String> negative() {
    return TimeRules.shipped().rules().stream().flatMap(r -> r.negative().stream()).distinct();
  }

  @ParameterizedTest
  @MethodSource("positive")
  void findsWhatStandsInBraces(String example) {
    String[] parts = example.split(" => ");
    String text = parts[0].replace("{", "").replace("}", "");
    assertThat(SampleTimes.marked(text) + " => " + SampleTimes.values(text)).isEqualTo(example);
  }

  @ParameterizedTest
  @MethodSource("negative")
  void findsNothing(String example) {
    assertThat(SampleTimes.marked(example)).isEqualTo(example);
  }

  /** A rule that no example needs is not tested. */
  @Test
  void everyRuleIsUsedByAnExampleOfItsOwn() {
    List<String> unused = new ArrayList<>();
    for (TimeRules.Rule rule : TimeRules.shipped().rules()) {
      Set<TimeRules.Rule> used = new LinkedHashSet<>();
      for (String example : rule.positive()) {
        used.addAll(SampleTimes.rules(example.replaceFirst(" => .*", "").replaceAll("[{}]", "")));
      }
      for (String example : rule.negative()) {
        used.addAll(SampleTimes.rules(example));
      }
      if (!used.contains(rule)) {
        unused.add(rule.pattern());
      }
    }
    assertThat(unused).isEmpty();
  }
}
