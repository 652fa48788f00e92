package org.chancery.intake.html;

/** Words as a reader sees them. */
final class Words {
  private Words() {}

  /** One line: white space of any sort is one space, what has no width is gone. */
  static String line(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    append(out, raw);
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    return out.substring(0, end);
  }

  /** Appends words, so that no two spaces and none at the beginning come about. */
  static void append(StringBuilder out, String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!isNothing(c)) {
        out.append(c);
      }
    }
  }

  /** How many words have a letter or a digit. */
  static int count(String line) {
    int count = 0;
    boolean within = false;
    boolean counted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isSpace(c)) {
        within = false;
      } else {
        counted = within && counted;
        within = true;
        if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
          counted = true;
          count++;
        }
      }
    }
    return count;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u0085' || Character.isSpaceChar(c);
  }

  /** Soft hyphens, marks of no width, and what stands for characters of no font. */
  private static boolean isNothing(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\u007F' && c < '\u00A0')
        || (c >= '\uE000' && c <= '\uF8FF')
        || c >= '\uFFFE';
  }
}
