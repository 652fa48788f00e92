package org.chancery.brief.form.page;

import java.lang.Character.UnicodeScript;

/** Columns of a terminal. */
final class Columns {
  private Columns() {}

  /**
   * How many the words take: none for marks above and below letters and for what is not seen, two
   * for Chinese, Japanese and Korean letters and for pictures, one for all else.
   */
  static int of(String words) {
    return words.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || (c >= 0x3000 && c <= 0x303e)
        || (c >= 0xff01 && c <= 0xff60)
        || (c >= 0x1f300 && c <= 0x1faff);
  }
}
