package org.chancery.brief.form.page;

import java.util.regex.Pattern;

/**
 * Words as a printer sets them. Chancery's own get curly quotation marks, en dashes, and spaces at
 * which no line breaks; of a report's words only the marks inside the quotation change.
 */
final class Typography {
  private static final int RUNNING = 70;

  /** A space at which no line breaks. */
  static final char TIE = '\u00a0';

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (" + MONTHS + ")\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(" + MONTHS + ") (\\d{4})\\b");
  private static final Pattern TITLE = Pattern.compile("\\b(Mr|Mrs|Ms|Dr|No|H\\.E)(\\.?) (?=\\S)");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d) (million|billion|per cent|percent|km|USD|EUR)\\b");
  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d-])((?:1[89]|20)\\d\\d)-((?:1[89]|20)\\d\\d)(?![\\d-])");

  private Typography() {}

  /**
   * Chancery's own words.
   *
   * @param before the character that stands before them, or a space
   */
  static String own(String words, int before) {
    String set = marks(Clean.words(words), before, false).replace("...", "…");
    set = set.replace(" - ", " – ").replace("--", "–");
    set = YEARS.matcher(set).replaceAll("$1–$2");
    set = DAY.matcher(set).replaceAll("$1" + TIE + "$2");
    set = YEAR.matcher(set).replaceAll("$1" + TIE + "$2");
    set = TITLE.matcher(set).replaceAll("$1$2" + TIE);
    return AMOUNT.matcher(set).replaceAll("$1" + TIE + "$2");
  }

  /** A report's words between quotation marks; quotations inside them get single marks. */
  static String quoted(String words) {
    return "“" + marks(Clean.words(words).strip(), '“', true) + "”";
  }

  private static String marks(String words, int before, boolean inside) {
    StringBuilder set = new StringBuilder(words.length());
    int previous = before;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean opens = opens(previous) && i + 1 < words.length() && words.charAt(i + 1) != ' ';
      char as =
          switch (c) {
            case '"' -> inside ? (opens ? '‘' : '’') : (opens ? '“' : '”');
            case '\'' -> opens && !isDigit(words, i + 1) ? '‘' : '’';
            case '“' -> inside ? '‘' : c;
            case '”' -> inside ? '’' : c;
            default -> c;
          };
      set.append(as);
      previous = as;
    }
    return set.toString();
  }

  /** Whether a quotation mark behind this character opens. */
  private static boolean opens(int previous) {
    return previous == ' ' || previous == TIE || "([{“‘/–—-".indexOf(previous) >= 0;
  }

  /** The '90s are written with an apostrophe. */
  private static boolean isDigit(String words, int at) {
    return at < words.length() && Character.isDigit(words.charAt(at));
  }

  /** A title as the head of each sheet has room for it: 70 characters. */
  static String running(String title) {
    return title.codePointCount(0, title.length()) <= RUNNING
        ? title
        : title.substring(0, title.offsetByCodePoints(0, RUNNING - 1)).strip() + "…";
  }
}
