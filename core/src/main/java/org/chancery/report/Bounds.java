package org.chancery.report;

/**
 * How much of an input is taken in, whoever made it: what is beyond is refused by a sentence, never
 * held in memory.
 *
 * @param longestReport most characters (UTF-16 units) of one report, or of one line of JSON Lines
 * @param mostBytes most bytes of one document, unpacked: a page, a mail with all that hangs on it,
 *     a PDF. An archive of many has no such bound, each of its documents does
 * @param deepestDocument in how many other things a document may lie: an attachment of a mail in an
 *     archive lies 2 deep
 * @param deepestElement how many elements of HTML or XML may lie in each other
 */
public record Bounds(int longestReport, long mostBytes, int deepestDocument, int deepestElement) {
  /** Ten million characters: some five thousand pages. */
  public static final int LONGEST_REPORT = 10_000_000;

  /** A hundred megabytes: a long PDF with its pictures. */
  public static final long MOST_BYTES = 100_000_000;

  public Bounds {
    atLeastOne("longest report", longestReport, "character");
    atLeastOne("largest document", mostBytes, "byte");
    atLeastOne("deepest document", deepestDocument, "level");
    atLeastOne("deepest element", deepestElement, "level");
  }

  public static Bounds defaults() {
    return new Bounds(LONGEST_REPORT, MOST_BYTES, 8, 512);
  }

  /** Most bytes of a document that is one report: no character of UTF-8 has more than four. */
  public long mostBytesOfReport() {
    return Math.min(mostBytes, 4L * longestReport + 3);
  }

  public Bounds withLongestReport(int characters) {
    return new Bounds(characters, mostBytes, deepestDocument, deepestElement);
  }

  public Bounds withMostBytes(long bytes) {
    return new Bounds(longestReport, bytes, deepestDocument, deepestElement);
  }

  private static void atLeastOne(String what, long value, String unit) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "The " + what + " must have at least 1 " + unit + ", not " + value);
    }
  }
}
