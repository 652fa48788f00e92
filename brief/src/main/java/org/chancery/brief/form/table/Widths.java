package org.chancery.brief.form.table;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * How wide the columns of a sheet are, counted in characters. (POI would measure with the fonts of
 * the machine, and give other bytes on another.)
 */
final class Widths {
  private static final int LEAST = 8;
  private static final int MOST = 60;

  /** The button of a filter covers so much. */
  private static final int BUTTON = 4;

  private static final int UNITS = 256;

  private final int[] characters;

  Widths(int columns) {
    characters = new int[columns];
  }

  void head(int column, String name) {
    wide(column, name.length() + BUTTON);
  }

  void see(int column, String words) {
    wide(column, longest(words) + 2);
  }

  void apply(Sheet sheet) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, Math.clamp(characters[i], LEAST, MOST) * UNITS);
    }
  }

  private void wide(int column, int needed) {
    characters[column] = Math.max(characters[column], needed);
  }

  /** The length of the longest line, as far as it matters. */
  private static int longest(String words) {
    int longest = 0;
    int start = 0;
    while (start <= words.length() && longest < MOST) {
      int end = words.indexOf('\n', start);
      end = end < 0 ? words.length() : end;
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    return longest;
  }
}
