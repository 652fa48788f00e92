package org.chancery.fuzz;

/** Text in any encoding. */
public final class TextTarget {
  private TextTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("TextFormat", "a.txt", bytes);
  }
}
