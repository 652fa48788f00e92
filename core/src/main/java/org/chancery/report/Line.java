package org.chancery.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page without the white space around it. Lines that were broken at a fixed width, as
 * in mail and in some feeds, are one line again.
 *
 * @param start offset in the page's text
 * @param end offset behind the last unit
 * @param text the words; broken lines keep their line ends
 * @param block number of the group of lines that no blank line divides
 */
record Line(int start, int end, String text, int block) {
  /** Lines were broken at a width between these, if they were broken. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 100;

  private static final Pattern STOP = Pattern.compile("[.!?:;…][\"”’'»)\\]]*$");

  /** All lines but blank ones, in order. */
  static List<Line> of(String text, Furniture furniture) {
    List<Line> out = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    int blocks = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      int from = at;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        out.addAll(mend(block, text, furniture));
        block.clear();
        blocks++;
      } else {
        block.add(new Line(from, to, text.substring(from, to), blocks));
      }
      // CR LF is one line end
      at = end + 1;
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        at++;
      }
    }
    out.addAll(mend(block, text, furniture));
    return out;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\uFEFF';
  }

  static boolean endsSentence(String words) {
    return STOP.matcher(words).find();
  }

  private static List<Line> mend(List<Line> block, String text, Furniture furniture) {
    boolean wrapped = isWrapped(block);
    List<Line> out = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= block.size(); i++) {
      boolean on =
          i < block.size()
              && runsOn(block.get(i - 1), block.get(i), wrapped)
              && !furniture.isWhole(block.get(i - 1).text)
              && !furniture.isWhole(block.get(i).text)
              && !furniture.isBare(block.get(i).text);
      if (!on) {
        Line from = block.get(first);
        Line to = block.get(i - 1);
        out.add(
            first == i - 1
                ? from
                : new Line(from.start, to.end, text.substring(from.start, to.end), from.block));
        first = i;
      }
    }
    return out;
  }

  private static boolean runsOn(Line before, Line line, boolean wrapped) {
    int lastLength = before.text.length();
    if (endsSentence(before.text)) {
      return false;
    }
    boolean small = Character.isLowerCase(line.text.charAt(0));
    if (small && lastLength >= 30 && !line.text.matches("(?s)(?:by|link|views)\\b.*")) {
      return true;
    }
    return wrapped && lastLength >= NARROWEST && lastLength <= WIDEST;
  }

  /** Whether most lines of a block have much the same width, and none is wider. */
  private static boolean isWrapped(List<Line> block) {
    if (block.size() < 2) {
      return false;
    }
    int full = 0;
    for (Line line : block.subList(0, block.size() - 1)) {
      if (line.text.length() > WIDEST) {
        return false;
      }
      full += line.text.length() >= NARROWEST ? 1 : 0;
    }
    boolean flows = block.get(block.size() - 1).text.length() <= WIDEST;
    return flows && full * 5 >= (block.size() - 1) * 3 && sentences(block) > 0;
  }

  private static int sentences(List<Line> block) {
    int n = 0;
    for (Line line : block) {
      n += line.text.indexOf(". ") > 0 || line.text.endsWith(".") ? 1 : 0;
    }
    return n;
  }
}
