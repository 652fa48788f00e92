package org.chancery.brief.form.table;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. */
final class Styles {
  final CellStyle head;
  final CellStyle title;
  final CellStyle words;

  /** Words that go on over the next columns. */
  final CellStyle plain;

  /** Words that stay words when somebody edits them, although they begin like a formula. */
  final CellStyle guarded;

  final CellStyle day;
  final CellStyle count;
  final CellStyle measure;

  Styles(Workbook book) {
    Font bold = book.createFont();
    bold.setBold(true);
    head = of(book, "@");
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    title = of(book, "@");
    title.setFont(bold);
    plain = of(book, "@");
    words = of(book, "@");
    words.setWrapText(true);
    guarded = of(book, "@");
    guarded.setWrapText(true);
    guarded.setQuotePrefixed(true);
    day = of(book, "yyyy-mm-dd");
    // As text, which dates of a month or a year are.
    day.setAlignment(HorizontalAlignment.LEFT);
    count = of(book, "0");
    measure = of(book, "General");
  }

  private static CellStyle of(Workbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }
}
