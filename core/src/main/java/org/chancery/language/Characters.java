package org.chancery.language;

/** What kinds of characters there are for a tokeniser; all take Unicode code points. */
final class Characters {
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Characters() {}

  /** White space of every width, line ends and control characters: never part of a token. */
  static boolean separates(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || Character.getType(c) == Character.CONTROL;
  }

  /** Marks without a width, such as joiners and soft hyphens: within a word they say nothing. */
  static boolean isInvisible(int c) {
    return (Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_SPACE)
        || (c >= 0xFE00 && c <= 0xFE0F) // variation selectors
        || c == 0xFEFF;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '＇';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isDash(int c) {
    return isHyphen(c) || (c >= 0x2012 && c <= 0x2015) || c == 0x2212;
  }

  /** A letter or digit of any script, and the marks that sit on one. */
  static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER ->
          !(c >= 0xFE00 && c <= 0xFE0F);
      default -> Character.isLetterOrDigit(c);
    };
  }

  static boolean endsSentence(int c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '।';
  }

  /** Closes a quotation or bracket, whatever stands before it; straight quotes do not say. */
  static boolean closes(int c) {
    return c == ')' || c == ']' || c == '}' || c == '”' || c == '’' || c == '»';
  }
}
