package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LearnerTest {
  /** Whether the sum of two numbers is below, at or above 10: the numbers are the features. */
  private static Features sum(int a, int b) {
    Features features = new Features();
    features.add(0);
    for (int i = 0; i <= 10; i++) {
      if (a > i) {
        features.add(1, i);
      }
      if (b > i) {
        features.add(1, i, 0);
      }
    }
    return features;
  }

  private static int truth(int a, int b) {
    return Integer.signum(a + b - 10) + 1;
  }

  private static Learner trained() {
    Learner learner = new Learner(3);
    SplittableRandom random = new SplittableRandom(5);
    int[] scores = new int[3];
    for (int i = 0; i < 40_000; i++) {
      int a = random.nextInt(11);
      int b = random.nextInt(11);
      learner.score(sum(a, b), scores);
      int guess = Weights.best(scores, 3);
      if (guess != truth(a, b)) {
        learner.update(sum(a, b), truth(a, b), guess);
      }
      learner.tick();
    }
    return learner;
  }

  @Test
  void learnsWhatALineCanTell() {
    Weights weights = trained().averages(16, 1).weights();
    int[] scores = new int[3];
    int right = 0;
    for (int a = 0; a <= 10; a++) {
      for (int b = 0; b <= 10; b++) {
        weights.score(sum(a, b), scores);
        right += Weights.best(scores, 3) == truth(a, b) ? 1 : 0;
      }
    }
    assertThat(right).isGreaterThanOrEqualTo(110);
  }

  @Test
  void leavesOutRowsTooLight() {
    Learner learner = new Learner(2);
    Features often = new Features();
    often.add(1);
    Features once = new Features();
    once.add(2);
    learner.update(once, 1, 0);
    for (int i = 0; i < 5; i++) {
      learner.update(often, 1, 0);
    }
    learner.tick();
    assertThat(learner.averages(16, 1).keys()).hasSize(2);
    assertThat(learner.averages(16, 17).keys()).containsExactly(often.key(0));
  }

  @Test
  void anAverageIsOverTheTimeAWeightStood() {
    Learner learner = new Learner(2);
    Features features = new Features();
    features.add(1);
    learner.tick();
    learner.update(features, 1, 0); // stands for 3 of the 4 units of time
    learner.tick();
    learner.tick();
    learner.tick();
    int[] scores = new int[2];
    learner.averages(100, 1).weights().score(features, scores);
    assertThat(scores).containsExactly(-60, 60); // time counts from 1
  }

  @Test
  void theMeanAddsUpWhatHasTheSameKeyAndLeavesOutLightRows() {
    Learner.Averages one =
        new Learner.Averages(
            2,
            new int[] {3, -1},
            new int[] {1, 2},
            new int[] {Weights.entry(0, 8), Weights.entry(0, -6), Weights.entry(1, 6)});
    Learner.Averages other =
        new Learner.Averages(2, new int[] {-1}, new int[] {1}, new int[] {Weights.entry(1, 10)});

    Learner.Averages mean = Learner.Averages.mean(List.of(one, other), 5);

    assertThat(mean.keys()).containsExactly(-1);
    assertThat(mean.counts()).containsExactly(2);
    assertThat(mean.entries()).containsExactly(Weights.entry(0, -3), Weights.entry(1, 8));
  }

  @Test
  void oneThatBeginsAnewTakesTheChosenFeaturesAlone() {
    Learner.Averages all = trained().averages(16, 1);
    Learner.Averages chosen = all.heaviest(5);
    List<Integer> keys = Arrays.stream(chosen.keys()).boxed().toList();
    assertThat(keys).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    assertThat(Arrays.stream(all.keys()).boxed().toList()).containsAll(keys);
    int heaviest = Arrays.stream(all.entries()).map(e -> Math.abs(weight(e))).max().getAsInt();
    assertThat(Arrays.stream(chosen.entries()).map(e -> Math.abs(weight(e)))).contains(heaviest);

    Learner anew = Learner.of(chosen);
    anew.update(sum(3, 4), 0, 1);
    anew.tick();
    assertThat(Arrays.stream(anew.averages(16, 1).keys()).boxed()).isSubsetOf(keys);
  }

  private static int weight(int entry) {
    return Weights.weight(entry);
  }
}
