package org.chancery.brief.form.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.brief.form.text.Characters;

/** Fields of a table as spreadsheets may have them. */
final class Fields {
  private static final String BETWEEN = "; ";

  /**
   * What a spreadsheet may take for a formula: = + - @ (in full width, too), or a tab or line end
   * that it may pass over, at the beginning; spaces and our own apostrophes may stand before it.
   */
  private static final Pattern FORMULA =
      Pattern.compile("^[' \\u00A0]*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

  private Fields() {}

  /** Whether a spreadsheet that opens a CSV file may take these words for a formula. */
  static boolean likeFormula(String words) {
    return FORMULA.matcher(words).find();
  }

  /**
   * The words, with an apostrophe before those that a spreadsheet may take for a formula. It can be
   * undone: where the pattern fits, the first apostrophe is not part of the words.
   */
  static String harmless(String words) {
    String clean = Characters.clean(words);
    return likeFormula(clean) ? "'" + clean : clean;
  }

  static String joined(List<String> words) {
    return String.join(BETWEEN, words);
  }

  /** A number in digits alone, however large or small. */
  static String number(double measure) {
    return BigDecimal.valueOf(measure).stripTrailingZeros().toPlainString();
  }
}
