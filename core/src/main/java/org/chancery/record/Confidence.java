package org.chancery.record;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How sure an object of a record is: the probability, from 0 to 1 in hundredths, that it is right
 * as {@code docs/accuracy.md} counts it. It is calibrated: of all objects with 0.8, about 80 in 100
 * are right. Empty where nobody has said, as in records of older versions and in annotated ones.
 */
public final class Confidence {
  private static final double HUNDRED = 100;

  private Confidence() {}

  /** So many hundredths. */
  public static OptionalDouble ofHundredths(int hundredths) {
    return OptionalDouble.of(hundredths / HUNDRED);
  }

  /** Whether it is known and at least so much; of nothing less than nothing is asked. */
  public static boolean reaches(OptionalDouble confidence, double least) {
    return least <= 0 || confidence.isPresent() && confidence.getAsDouble() >= least;
  }

  /** Those of a list that are sure enough. */
  public static <T> List<T> atLeast(
      double least, List<T> all, Function<? super T, OptionalDouble> confidence) {
    return all.stream().filter(t -> reaches(confidence.apply(t), least)).toList();
  }

  static void check(OptionalDouble confidence) {
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "A confidence lies between 0 and 1, unlike " + confidence.getAsDouble());
    }
  }
}
