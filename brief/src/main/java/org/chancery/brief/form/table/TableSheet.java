package org.chancery.brief.form.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;

/** A table as a sheet: bold names that stay in sight, a filter, and values of their own kind. */
final class TableSheet {
  /** Excel counts days from 1900, and takes that for a leap year: before March it is wrong. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** What a double, and so Excel, holds exactly to the last of its fifteen digits. */
  private static final long LARGEST = 999_999_999_999_999L;

  private final Sheet sheet;
  private final Styles styles;

  TableSheet(Sheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** Writes the table, and tells in which columns words had to be cut. */
  List<Excel.Shortened> fill(Table table) {
    int columns = table.columns().size();
    Widths widths = new Widths(columns);
    Row head = sheet.createRow(0);
    for (int i = 0; i < columns; i++) {
      String name = table.columns().get(i).name();
      words(head.createCell(i), styles.head, name);
      widths.head(i, name);
    }
    int[] cut = new int[columns];
    int at = 1;
    for (List<Value> values : table.rows()) {
      Row row = sheet.createRow(at);
      at++;
      for (int i = 0; i < columns; i++) {
        if (put(row, i, values.get(i), widths)) {
          cut[i]++;
        }
      }
    }
    sheet.createFreezePane(0, 1);
    if (columns > 0) {
      sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns - 1));
    }
    widths.apply(sheet);
    List<Excel.Shortened> shortened = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      if (cut[i] > 0) {
        Column column = table.columns().get(i);
        shortened.add(new Excel.Shortened(sheet.getSheetName(), column.name(), cut[i]));
      }
    }
    return shortened;
  }

  /** Whether the value had to be cut. */
  private boolean put(Row row, int i, Value value, Widths widths) {
    return switch (value) {
      case Value.None none -> false;
      case Value.Words w -> words(row, i, w.words(), widths);
      case Value.Several several -> words(row, i, Fields.joined(several.words()), widths);
      case Value.Day day -> {
        Optional<LocalDate> exact = day.date().exact().filter(d -> !d.isBefore(FIRST_DAY));
        if (exact.isEmpty()) {
          yield words(row, i, day.date().toString(), widths);
        }
        Cell cell = row.createCell(i);
        cell.setCellValue(exact.get());
        cell.setCellStyle(styles.day);
        widths.see(i, day.date().toString());
        yield false;
      }
      case Value.Count count -> {
        if (Math.abs(count.count()) > LARGEST) {
          yield words(row, i, Long.toString(count.count()), widths);
        }
        yield number(row, i, count.count(), styles.count, Long.toString(count.count()), widths);
      }
      case Value.Measure measure ->
          Double.isFinite(measure.measure())
              && number(
                  row,
                  i,
                  measure.measure(),
                  styles.measure,
                  Fields.number(measure.measure()),
                  widths);
    };
  }

  private static boolean number(
      Row row, int i, double number, CellStyle style, String shown, Widths widths) {
    Cell cell = row.createCell(i);
    cell.setCellValue(number);
    cell.setCellStyle(style);
    widths.see(i, shown);
    return false;
  }

  private boolean words(Row row, int i, String text, Widths widths) {
    CellText fitting = CellText.of(text);
    CellStyle style = Fields.likeFormula(fitting.words()) ? styles.guarded : styles.words;
    words(row.createCell(i), style, fitting.words());
    widths.see(i, fitting.words());
    return fitting.shortened();
  }

  private static void words(Cell cell, CellStyle style, String text) {
    cell.setCellStyle(style);
    cell.setCellValue(CellText.escaped(text));
  }
}
