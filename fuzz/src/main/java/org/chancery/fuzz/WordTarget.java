package org.chancery.fuzz;

/** Word documents. */
public final class WordTarget {
  private WordTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("WordFormat", "a.docx", bytes);
  }
}
