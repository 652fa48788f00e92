package org.chancery.fuzz;

/** Feeds. */
public final class FeedTarget {
  private FeedTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("FeedFormat", "a.rss", bytes);
  }
}
