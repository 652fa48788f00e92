package org.chancery.score;

import java.util.OptionalDouble;

/** One figure of a score. */
public sealed interface Figure {
  /** The figure that speaks for it: F1, or accuracy. Absent where nothing was asked. */
  OptionalDouble value();

  /**
   * Found against annotated.
   *
   * @param gold how many are annotated
   * @param made how many were made
   * @param hit how many of these are right
   */
  record Counted(int gold, int made, int hit) implements Figure {
    public double precision() {
      return made > 0 ? (double) hit / made : gold == 0 ? 1 : 0;
    }

    public double recall() {
      return gold > 0 ? (double) hit / gold : made == 0 ? 1 : 0;
    }

    public double f1() {
      double p = precision();
      double r = recall();
      return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(f1());
    }
  }

  /**
   * Right answers to a question.
   *
   * @param of how often it was asked
   */
  record Asked(int right, int of) implements Figure {
    @Override
    public OptionalDouble value() {
      return of > 0 ? OptionalDouble.of((double) right / of) : OptionalDouble.empty();
    }
  }

  /** The mean of other figures, or absent. */
  record Mean(OptionalDouble value) implements Figure {}
}
