package org.chancery.fuzz;

/** PDF documents. */
public final class PdfTarget {
  private PdfTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("PdfFormat", "a.pdf", bytes);
  }
}
