package org.chancery.brief.form.page;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;

/** Columns: how many words take, and how many those of a table get. */
final class Columns {
  private Columns() {}

  /**
   * Columns of a terminal: none for marks above and below letters, two for Chinese, Japanese and
   * Korean ones, one for all else.
   */
  static int of(String words) {
    return words.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        // wide or not
      }
    }
    UnicodeScript script = UnicodeScript.of(c);
    boolean wide =
        List.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)
                .contains(script)
            || script == UnicodeScript.HANGUL
            || (c >= 0x3000 && c <= 0x303e)
            || (c >= 0xff01 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff);
    return wide ? 2 : 1;
  }

  /**
   * Widths of a table's columns that add up to at most what there is, if the narrowest do: each gets
   * its narrowest, and of the rest as much as it lacks in proportion.
   *
   * @param natural the width at which nothing breaks
   * @param narrowest the width of the widest word, at most {@code natural}
   */
  static int[] shared(int[] natural, int[] narrowest, int available) {
    int wanted = Arrays.stream(natural).sum();
    if (wanted <= available) {
      return natural.clone();
    }
    int spare = Math.max(0, available - Arrays.stream(narrowest).sum());
    long lacking = Math.max(1, wanted - Arrays.stream(narrowest).sum());
    int[] widths = narrowest.clone();
    for (int i = 0; i < widths.length; i++) {
      widths[i] += (int) ((long) spare * (natural[i] - narrowest[i]) / lacking);
    }
    return widths;
  }
}
