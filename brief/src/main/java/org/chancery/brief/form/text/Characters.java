package org.chancery.brief.form.text;

/** Makes text of whatever stands in a report, so that every program can read the file. */
public final class Characters {
  private static final char UNKNOWN = '\uFFFD';

  private Characters() {}

  /**
   * The text without characters that XML 1.0 forbids (control characters but tab and line ends,
   * U+FFFE and U+FFFF); half a surrogate pair, which no encoding can hold, becomes U+FFFD.
   */
  public static String clean(String text) {
    if (text.codePoints().allMatch(Characters::allowed)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                clean.append(UNKNOWN);
              } else if (allowed(c)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  /** The clean text in one line: white space folded. */
  public static String line(String text) {
    return clean(text).strip().replaceAll("\\s+", " ");
  }

  /** Char of the XML 1.0 recommendation, fifth edition, production 2. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c < Character.MIN_SURROGATE
        || c > Character.MAX_SURROGATE && c < '\uFFFE'
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
