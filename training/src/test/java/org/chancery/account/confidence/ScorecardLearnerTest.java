package org.chancery.account.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScorecardLearnerTest {
  private static final int MANY = 4000;

  /** Right as often as their odds, measured and by their kind, say. */
  private static List<Judged> objects(long seed) {
    Random random = new Random(seed);
    List<Judged> out = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      long odds = random.nextInt(4000) - 2000;
      boolean call = random.nextInt(4) == 0;
      double p = 1 / (1 + Math.exp(-(odds / 1000.0 + (call ? 1 : 0))));
      out.add(
          new Judged(
              i % 5,
              Subject.ENGAGEMENT,
              List.of(
                  new Trait.Measured("odds", odds),
                  new Trait.Named("kind", call ? "call" : "visit")),
              random.nextDouble() < p));
    }
    return out;
  }

  @Test
  void whatIsStatedComesTrue() {
    Scorecard card = ScorecardLearner.learn(objects(1));
    double[] stated = new double[10];
    double[] right = new double[10];
    int[] n = new int[10];
    for (Judged o : objects(2)) {
      double sure = card.howSure(o.traits()).orElseThrow();
      int bin = (int) (sure * 10);
      stated[bin] += sure;
      right[bin] += o.right() ? 1 : 0;
      n[bin]++;
    }
    double error = 0;
    for (int b = 0; b < n.length; b++) {
      error += Math.abs(stated[b] - right[b]);
    }
    assertThat(error / MANY).isLessThan(0.03);
    assertThat(n).as("told apart").satisfies(bins -> assertThat(bins[1]).isGreaterThan(100));
  }

  @Test
  void moreOddsAreNeverLessSureAndCallsAreSurer() {
    Scorecard card = ScorecardLearner.learn(objects(1));
    long before = Long.MIN_VALUE;
    for (long odds = -2000; odds <= 2000; odds += 500) {
      long points =
          card.points(List.of(new Trait.Measured("odds", odds), new Trait.Named("kind", "visit")));
      assertThat(points).isGreaterThanOrEqualTo(before);
      before = points;
    }
    long call = card.points(List.of(new Trait.Named("kind", "call")));
    long visit = card.points(List.of(new Trait.Named("kind", "visit")));
    assertThat(call - visit).isCloseTo(1000, within(300L));
  }

  @Test
  void theSameObjectsGiveTheSameScorecard() {
    assertThat(new ScorecardFolds(objects(1)).whole())
        .isEqualTo(new ScorecardFolds(objects(1)).whole())
        .startsWith("# ")
        .contains("engagement\todds\t>= ", "engagement\tkind\tcall\t");
  }

  @Test
  void aFoldIsNotLearnedFrom() {
    List<Judged> liar = new ArrayList<>();
    objects(1).forEach(o -> liar.add(o.fold() == 3 ? lie(o) : o));
    assertThat(new ScorecardFolds(liar).without(3).write("x"))
        .isEqualTo(new ScorecardFolds(objects(1)).without(3).write("x"));
    assertThat(new ScorecardFolds(liar).whole())
        .isNotEqualTo(new ScorecardFolds(objects(1)).whole());
  }

  private static Judged lie(Judged o) {
    return new Judged(o.fold(), o.subject(), o.traits(), !o.right());
  }

  @Test
  void whatIsSeldomSaysNothing() {
    List<Judged> objects = new ArrayList<>(objects(1));
    objects.add(
        new Judged(0, Subject.ENGAGEMENT, List.of(new Trait.Named("kind", "letter")), true));
    assertThat(ScorecardLearner.learn(objects).cases().get("kind")).doesNotContainKey("letter");
  }
}
