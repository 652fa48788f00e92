package org.chancery.account.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearLearnerTest {
  private static final LinearLearner.Settings SETTINGS =
      new LinearLearner.Settings(15, 0.05, 0.01, 2, 0);

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      cases.add(new Case(i % 5, List.of("bias", "met", "noise" + i % 7), 1));
      cases.add(new Case(i % 5, List.of("bias", "read", "noise" + i % 7), 0));
    }
    return cases;
  }

  @Test
  void whatSetsCasesApartIsLearned() {
    LinearModel model = LinearLearner.learn(cases(), 2, SETTINGS);
    assertThat(model.odds(List.of("bias", "met"))).isPositive();
    assertThat(model.odds(List.of("bias", "read"))).isNegative();
  }

  @Test
  void oneClassSaysYesOrNo() {
    LinearModel model = LinearLearner.learn(cases(), 1, SETTINGS);
    assertThat(model.score(List.of("bias", "met"))).isPositive();
    assertThat(model.score(List.of("bias", "read"))).isNegative();
  }

  @Test
  void theSameCasesGiveTheSameModel() {
    LinearModel one = LinearLearner.learn(cases(), 2, SETTINGS);
    LinearModel other = LinearLearner.learn(cases(), 2, SETTINGS);
    assertThat(one.weights().keySet()).isEqualTo(other.weights().keySet());
    one.weights().forEach((f, w) -> assertThat(other.weights()).containsEntry(f, w));
  }

  @Test
  void aFeatureSeenOnceIsNotLearned() {
    List<Case> cases = cases();
    cases.add(new Case(0, List.of("bias", "once"), 1));
    assertThat(LinearLearner.learn(cases, 2, SETTINGS).weights()).doesNotContainKey("once");
  }
}
