package org.chancery.brief.form.page;

import java.util.stream.Collectors;

/** Words that Markdown shall show and not obey. */
final class MarkdownWords {
  /** What begins a mark in CommonMark, or in a dialect that knows tables, notes and formulas. */
  private static final String MARKS = "\\`*_{}[]<>#|~&!^$";

  private MarkdownWords() {}

  /**
   * Words within a line. A name from right to left stands between isolating marks (UAX #9), since
   * Markdown has no other way to keep it apart.
   */
  static String escaped(String words) {
    return Stretch.of(words.replace(Typography.TIE, ' ')).stream()
        .map(
            stretch ->
                stretch.rightToLeft()
                    ? "\u2068" + marks(stretch.words()) + "\u2069"
                    : marks(stretch.words()))
        .collect(Collectors.joining());
  }

  private static String marks(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean address =
          words.startsWith("://", i) || (i >= 3 && words.regionMatches(true, i - 3, "www.", 0, 4));
      if (MARKS.indexOf(c) >= 0 || address) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** An escaped line at whose beginning no list, number or rule is seen. */
  static String begun(String escaped) {
    return escaped
        .replaceFirst("^([-+=:])", "\\\\$1")
        .replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
  }

  /** Words as they are, such as a path. */
  static String code(String words) {
    String ticks = "`";
    while (words.contains(ticks)) {
      ticks += "`";
    }
    String pad = ticks.length() > 1 ? " " : "";
    return ticks + pad + words + pad + ticks;
  }
}
