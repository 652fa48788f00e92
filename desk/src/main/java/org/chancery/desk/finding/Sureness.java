package org.chancery.desk.finding;

import java.util.OptionalDouble;

/**
 * How sure the reading of something is, as a meter and in words.
 *
 * @param confidence from 0 to 1; empty where nobody has said
 */
public record Sureness(OptionalDouble confidence) {
  private static final int SURE = 90;
  private static final int LIKELY = 75;
  private static final int RATHER = 50;

  public static Sureness of(double confidence) {
    return new Sureness(OptionalDouble.of(confidence));
  }

  public boolean stated() {
    return confidence.isPresent();
  }

  /** In hundredths; 100 where nobody has said. */
  public int percent() {
    return (int) Math.round(100 * confidence.orElse(1));
  }

  /** "likely, 83 in 100". */
  public String words() {
    int percent = percent();
    String word =
        percent >= SURE
            ? "sure"
            : percent >= LIKELY ? "likely" : percent >= RATHER ? "rather likely" : "doubtful";
    return stated() ? word + ", " + percent + " in 100" : "not said how sure";
  }
}
