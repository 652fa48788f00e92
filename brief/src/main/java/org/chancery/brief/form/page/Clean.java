package org.chancery.brief.form.page;

/** Words without the characters that would do something other than be read. */
final class Clean {
  private Clean() {}

  /**
   * The words in one line, white space folded. Left out are control characters and what else XML
   * 1.0 forbids, lone surrogates, and the marks that turn the direction of all that follows them
   * (UAX #9: embeddings, overrides, isolates), by which a report could make a line read otherwise
   * than it was written. No-break spaces and the joiners that Persian and Hindi are written with
   * stay.
   */
  static String words(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                  clean.append(' ');
                }
              } else if (isWritten(c)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isWritten(int c) {
    boolean control = Character.isISOControl(c);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean nothing = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    boolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !control && !surrogate && !nothing && !turns && c != 0xfeff;
  }
}
