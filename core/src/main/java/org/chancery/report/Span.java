package org.chancery.report;

/**
 * A stretch of a report's text, in UTF-16 units of the Java string; only the record's passages
 * count in code points.
 *
 * @param start first unit
 * @param end behind the last unit
 */
public record Span(int start, int end) {
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean covers(int offset) {
    return start <= offset && offset < end;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  public int length() {
    return end - start;
  }
}
