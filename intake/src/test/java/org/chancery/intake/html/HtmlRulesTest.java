package org.chancery.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.report.Rule;
import org.junit.jupiter.api.Test;

/** The examples of the rule files: each must match, or must not. */
class HtmlRulesTest {
  @Test
  void labelsMatchTheirExamples() {
    assertThat(Labels.rules()).isNotEmpty();
    for (Rule rule : Labels.rules()) {
      Label label = Labels.label(rule);
      for (String yes : rule.yes()) {
        assertThat(rule.matches(Labels.words(yes))).as(rule.name() + ": " + yes).isTrue();
        assertThat(Labels.read(yes)).as(rule.name() + ": " + yes).contains(label);
      }
      for (String no : rule.no()) {
        assertThat(Labels.read(no)).as(rule.name() + ", not: " + no).doesNotContain(label);
      }
    }
  }

  @Test
  void linesMatchTheirExamples() {
    assertThat(Trim.rules()).isNotEmpty();
    for (Rule rule : Trim.rules()) {
      for (String yes : rule.yes()) {
        assertThat(rule.matches(yes)).as(rule.name() + ": " + yes).isTrue();
      }
      for (String no : rule.no()) {
        assertThat(Trim.isFurniture(no)).as(rule.name() + ", not: " + no).isFalse();
      }
    }
  }
}
