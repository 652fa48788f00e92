package org.chancery.fuzz;

/** Packed files. */
public final class GzipTarget {
  private GzipTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("GzipFormat", "a.txt.gz", bytes);
  }
}
