package org.chancery.fuzz;

/** Archives of the web. */
public final class WarcTarget {
  private WarcTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("WarcFormat", "a.warc", bytes);
  }
}
