package org.chancery.fuzz;

/** Web pages. */
public final class HtmlTarget {
  private HtmlTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("HtmlFormat", "a.html", bytes);
  }
}
