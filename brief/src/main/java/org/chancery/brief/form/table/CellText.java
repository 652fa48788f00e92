package org.chancery.brief.form.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.chancery.brief.form.text.Characters;

/**
 * Words as a cell can hold them.
 *
 * @param shortened whether there are more than it can hold
 */
record CellText(String words, boolean shortened) {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** What ISO/IEC 29500 (22.9.2.19, ST_Xstring) takes for a character given by its number. */
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  static CellText of(String text) {
    String clean = Characters.clean(text);
    if (clean.length() <= LONGEST) {
      return new CellText(clean, false);
    }
    String note =
        String.format(
            Locale.ROOT,
            " … [shortened: %d characters, and Excel holds %d]",
            clean.length(),
            LONGEST);
    int end = LONGEST - note.length();
    if (Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return new CellText(clean.substring(0, end) + note, true);
  }

  /** Words of which none is taken for a character's number. */
  static String escaped(String words) {
    return NUMBERED.matcher(words).replaceAll("_x005F_");
  }
}
