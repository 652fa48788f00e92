package org.chancery.desk.server;

import java.time.Clock;

/**
 * How many requests are answered: so many at once, and so many a second in the long run. A person
 * never comes near it; a page that has gone wild, or another program that guesses, does.
 */
final class Pace {
  private static final double AT_ONCE = 300;
  private static final double A_SECOND = 60;

  private final Clock clock;
  private double left = AT_ONCE;
  private long last;

  Pace(Clock clock) {
    this.clock = clock;
    last = clock.millis();
  }

  /** Whether one more is answered. */
  synchronized boolean allows() {
    long now = clock.millis();
    left = Math.min(AT_ONCE, left + Math.max(0, now - last) * A_SECOND / 1000);
    last = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
