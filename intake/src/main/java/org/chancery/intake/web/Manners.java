package org.chancery.intake.web;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param delay between two requests to one host, at least; its robots.txt may ask for more
 * @param patience how long one answer may take as a whole
 * @param mostPages how many pages are asked for in one run
 * @param privateAllowed whether addresses within a network of one's own are asked, too
 * @param failures what is done with pages that could not be had the last time
 */
public record Manners(
    Duration delay, Duration patience, int mostPages, boolean privateAllowed, Failures failures) {
  /** What is done with pages that could not be had the last time. */
  public enum Failures {
    /** They are asked for again: somebody calls who wants them. */
    AGAIN,
    /** They are left alone, longer each time: nobody waits for them. */
    LATER
  }

  public static final Duration USUAL_DELAY = Duration.ofSeconds(1);
  public static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);
  public static final int USUAL_PAGES = 1000;

  /** How often an address may lead on to another. */
  static final int REDIRECTS = 5;

  /** How often a busy server is asked for one page. */
  static final int TRIES = 3;

  /** The longest that is waited for a server that says when to come back. */
  static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  /**
   * So many requests to a host that come to nothing, one behind the other, and it is left alone.
   */
  static final int FAILURES_OF_A_HOST = 5;

  /** How deep an index of sitemaps may lead to others. */
  static final int DEEPEST_LIST = 3;

  public Manners {
    if (delay.isNegative()) {
      throw new IllegalArgumentException("The delay cannot be negative: " + delay);
    }
    if (patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("The patience must be more than nothing, not " + patience);
    }
    if (mostPages < 1) {
      throw new IllegalArgumentException("At least 1 page must be allowed, not " + mostPages);
    }
  }

  public static Manners usual() {
    return new Manners(USUAL_DELAY, USUAL_PATIENCE, USUAL_PAGES, false, Failures.AGAIN);
  }

  public Manners withDelay(Duration delay) {
    return new Manners(delay, patience, mostPages, privateAllowed, failures);
  }

  public Manners withPatience(Duration patience) {
    return new Manners(delay, patience, mostPages, privateAllowed, failures);
  }

  public Manners withMostPages(int pages) {
    return new Manners(delay, patience, pages, privateAllowed, failures);
  }

  public Manners withPrivateAllowed() {
    return new Manners(delay, patience, mostPages, true, failures);
  }

  public Manners withFailures(Failures failures) {
    return new Manners(delay, patience, mostPages, privateAllowed, failures);
  }
}
