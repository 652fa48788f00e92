package org.chancery.intake.web;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of an address in an earlier run.
 *
 * @param when it was asked last
 * @param failures how often it could not be had, one time behind the other; 0 if it was read
 * @param passing whether it failed in a way that may pass by itself
 * @param at where it was in the end
 * @param validators by which to ask whether it has changed
 */
record Past(Instant when, int failures, boolean passing, String at, Validators validators) {
  private static final Duration FIRST_WAIT = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 7;

  /** It was read. */
  static Past read(Instant when, String at, Validators validators) {
    return new Past(when, 0, false, at, validators);
  }

  boolean read() {
    return failures == 0;
  }

  /**
   * When one that failed is worth another try that nobody waits for: an hour, two, four, up to five
   * days.
   */
  Instant again() {
    return when.plus(FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)));
  }
}
