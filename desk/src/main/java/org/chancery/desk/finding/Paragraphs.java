package org.chancery.desk.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report's text in the paragraphs that a reader sees. */
public final class Paragraphs {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t\\x0B\\f\\u00A0]*\\R\\s*");
  private static final Pattern LINE = Pattern.compile("\\R\\s*");

  private Paragraphs() {}

  /**
   * A paragraph.
   *
   * @param words without white space around them
   * @param start in code points of the text
   * @param end behind the last
   */
  public record Paragraph(String words, int start, int end) {}

  /** All paragraphs. Empty lines part them; in a text that has none, each line is one. */
  public static List<Paragraph> of(String text) {
    Matcher gap = EMPTY_LINE.matcher(text);
    if (!gap.find()) {
      gap = LINE.matcher(text);
    }
    gap.reset();
    List<Paragraph> all = new ArrayList<>();
    int unit = 0;
    int point = 0;
    int from = 0;
    while (from <= text.length()) {
      int to = gap.find() ? gap.start() : text.length();
      int next = to < text.length() ? gap.end() : text.length() + 1;
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        point += text.codePointCount(unit, start);
        int length = text.codePointCount(start, end);
        all.add(new Paragraph(text.substring(start, end), point, point + length));
        unit = end;
        point += length;
      }
      from = next;
    }
    return all;
  }
}
