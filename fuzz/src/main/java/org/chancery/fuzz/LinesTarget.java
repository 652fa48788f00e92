package org.chancery.fuzz;

/** JSON Lines. */
public final class LinesTarget {
  private LinesTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("LinesFormat", "a.jsonl", bytes);
  }
}
