package org.chancery.intake.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph, a heading, an item of a list or a row of a table: what stands between two breaks.
 *
 * @param text as a reader sees it, without line breaks
 * @param words that have a letter or a digit
 * @param linked how many of these are links
 * @param holder the innermost block that it stands in
 */
record Passage(Kind kind, String text, int words, int linked, Element holder) {
  enum Kind {
    TEXT,
    HEADING,
    ITEM,
    ROW
  }

  /** From how many words on a passage may be prose without a stop. */
  private static final int LONG = 25;

  private static final int SHORT = 8;

  /** Words that no link covers. */
  int plain() {
    return words - linked;
  }

  /** Whether links cover more than half of it. */
  boolean isLink() {
    return linked * 2 > words;
  }

  /** Whether it reads like sentences. */
  boolean isProse() {
    return kind != Kind.HEADING
        && !isLink()
        && (words >= LONG || (words >= SHORT && (endsSentence(text) || text.contains(". "))));
  }

  /** Whether words end like a sentence, quotation marks and brackets aside. */
  static boolean endsSentence(String words) {
    int end = words.length();
    while (end > 0 && "\"'”’»)]".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:;…。".indexOf(words.charAt(end - 1)) >= 0;
  }
}
