package org.chancery.desk.finding;

/**
 * Words of a report that something was read from.
 *
 * @param field of the report
 * @param start in code points of the field
 * @param end behind the last
 * @param token by which the page knows what was read there; without white space
 * @param style class of the mark; empty for words that only light up when they are pointed at
 */
public record Mark(String field, int start, int end, String token, String style) {
  /** Where a visitor was sent to. */
  public static final String HERE = "here";

  public boolean here() {
    return token.equals(HERE);
  }
}
