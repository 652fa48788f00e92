package org.chancery.account.confidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** What was put on record of annotated reports, to learn from without those of some fold. */
public final class ScorecardFolds {
  private final List<Judged> objects;

  /**
   * @param objects of all folds, each made by decisions that were learned from other folds
   */
  public ScorecardFolds(List<Judged> objects) {
    this.objects = List.copyOf(objects);
  }

  /** What is learned from all folds but this one. */
  public Scorecards without(int fold) {
    return learned(f -> f != fold);
  }

  /** What is learned from all folds, as text; see {@link Scorecards}. */
  public String whole() {
    return learned(f -> true).write("Learned from annotated reports; see Scorecard.");
  }

  private Scorecards learned(IntPredicate part) {
    Map<Subject, Scorecard> cards = new EnumMap<>(Subject.class);
    for (Subject subject : Subject.values()) {
      List<Judged> those =
          objects.stream().filter(o -> o.subject() == subject && part.test(o.fold())).toList();
      if (!those.isEmpty()) {
        cards.put(subject, ScorecardLearner.learn(those));
      }
    }
    return Scorecards.read(new Scorecards(cards).write("as written"));
  }
}
