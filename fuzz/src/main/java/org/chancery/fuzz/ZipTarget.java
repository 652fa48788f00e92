package org.chancery.fuzz;

/** ZIP archives. */
public final class ZipTarget {
  private ZipTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("ZipFormat", "a.zip", bytes);
  }
}
