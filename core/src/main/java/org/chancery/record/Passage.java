package org.chancery.record;

import java.util.List;

/**
 * A citation: words of the report, exactly as it was given.
 *
 * @param field which field of the report: {@code "text"}, or {@code "title"} for a JSON Lines title
 * @param start offset of the first code point, from 0
 * @param end offset behind the last code point; always greater than {@code start}
 */
public record Passage(String field, int start, int end) {
  public static final String TEXT = "text";
  public static final String TITLE = "title";

  public Passage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "A passage needs 0 <= start < end, not " + start + " to " + end);
    }
  }

  /**
   * The words at the passage, exactly; as many as there are, if it points beyond the end.
   *
   * @param title empty if the report has none
   */
  public String in(String text, String title) {
    String words = field.equals(TITLE) ? title : text;
    int length = words.codePointCount(0, words.length());
    return words.substring(
        words.offsetByCodePoints(0, Math.min(start, length)),
        words.offsetByCodePoints(0, Math.min(end, length)));
  }

  /** Whether any of some passages has words in common with any of others. */
  public static boolean overlap(List<Passage> some, List<Passage> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
  }

  private boolean overlaps(Passage other) {
    return field.equals(other.field) && start < other.end && other.start < end;
  }
}
