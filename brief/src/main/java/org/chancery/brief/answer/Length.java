package org.chancery.brief.answer;

/** How much of each thing a brief tells. */
public enum Length {
  /** Half a page. */
  SHORT(2, 1),
  /** A page or two. */
  PAGE(5, 2),
  /** All there is. */
  FULL(200, 50);

  private final int lines;
  private final int each;

  Length(int lines, int each) {
    this.lines = lines;
    this.each = each;
  }

  /** Lines of a section. */
  int lines() {
    return lines;
  }

  /** Lines on one topic, or one person. */
  int each() {
    return each;
  }
}
