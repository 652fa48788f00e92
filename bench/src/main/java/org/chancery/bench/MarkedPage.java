package org.chancery.bench;

/** A page with a place that a program fills in, between two lines that mark it. */
final class MarkedPage {
  static final String BEGIN = "<!-- bench: begin -->";
  static final String END = "<!-- bench: end -->";

  private MarkedPage() {}

  /**
   * The page with other words between the marks.
   *
   * @throws IllegalArgumentException if the page does not have both, in their order
   */
  static String filled(String page, String words) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "The page has no lines " + BEGIN + " and " + END + ". Put them where the figures go.");
    }
    return page.substring(0, begin + BEGIN.length())
        + "\n\n"
        + words.strip()
        + "\n\n"
        + page.substring(end);
  }
}
