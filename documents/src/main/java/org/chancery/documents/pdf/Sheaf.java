package org.chancery.documents.pdf;

import java.util.List;

/**
 * The lines of a page in reading order.
 *
 * @param height of the page, in points
 */
record Sheaf(float height, List<Row> rows) {
  /**
   * A line, or a column's part of one. Points, from the top left corner.
   *
   * @param left of its first letter
   * @param right of its last letter
   * @param base of its letters
   * @param size of its letters
   * @param column it stands in a column of others: which; 0 where it goes across
   */
  record Row(String text, float left, float right, float base, float size, int column) {
    Row in(int column) {
      return new Row(text, left, right, base, size, column);
    }

    /** This and another one behind it on the same line. */
    Row and(Row behind) {
      return new Row(
          text + " " + behind.text, left, behind.right, base, Math.max(size, behind.size), column);
    }
  }
}
