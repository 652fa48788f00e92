package org.chancery.brief.form.table;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;

/** The sheet that says what the others hold, and explains each column. */
final class AboutSheet {
  private static final int[] WIDTHS = {24, 24, 34, 90};
  private static final int UNITS = 256;

  private final Sheet sheet;
  private final Styles styles;
  private int at;

  AboutSheet(Sheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void fill(List<Table> tables, List<String> names, List<Excel.Shortened> shortened) {
    row(styles.head, "Sheet", "Rows", "", "What it holds");
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      row(styles.words, names.get(i), Integer.toString(table.rows().size()), "", table.about());
    }
    at++;
    row(styles.head, "Sheet", "Column", "Values", "What stands in it");
    for (int i = 0; i < tables.size(); i++) {
      for (Column column : tables.get(i).columns()) {
        row(styles.words, names.get(i), column.name(), values(column.type()), column.about());
      }
    }
    at++;
    row(styles.title, "Empty", "An empty field is not known.");
    for (Excel.Shortened s : shortened) {
      row(
          styles.title,
          "Shortened",
          s.column()
              + " on the sheet "
              + s.sheet()
              + " was shortened in "
              + s.times()
              + (s.times() == 1 ? " row" : " rows")
              + ", since Excel does not hold more; CSV and JSON Lines have it whole.");
    }
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * UNITS);
    }
  }

  private static String values(Column.Type type) {
    return switch (type) {
      case WORDS -> "words";
      case DATE -> "a day; text where no more than the month or year is known";
      case COUNT -> "a whole number";
      case MEASURE -> "a number";
      case LIST -> "words, with \"; \" between them";
    };
  }

  private void row(CellStyle style, String... fields) {
    Row row = sheet.createRow(at);
    at++;
    for (int i = 0; i < fields.length; i++) {
      Cell cell = row.createCell(i);
      // A sentence that stands in two columns shall not be broken in the narrow one.
      cell.setCellStyle(i == 1 && fields.length == 2 ? styles.plain : style);
      cell.setCellValue(CellText.escaped(CellText.of(fields[i]).words()));
    }
  }
}
