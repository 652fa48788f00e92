package org.chancery.intake.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells the time, and lets it pass. */
public interface Time {
  Instant now();

  /**
   * Waits.
   *
   * @throws InterruptedException if the work is to end
   */
  void pass(Duration duration) throws InterruptedException;

  /** The time of a clock; it passes by itself. */
  static Time of(Clock clock) {
    return new Time() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public void pass(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
      }
    };
  }
}
