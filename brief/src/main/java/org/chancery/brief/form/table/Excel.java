package org.chancery.brief.form.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.FormTrouble;
import org.chancery.brief.form.TableForm;
import org.chancery.brief.form.text.Archive;
import org.chancery.brief.table.Table;

/**
 * Tables as an Excel workbook (Office Open XML, ISO/IEC 29500): a sheet for each, and a last one
 * that explains them.
 */
public final class Excel implements TableForm {
  private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

  /** From so many fields on, rows go to a temporary file while the workbook is made. */
  private static final long LARGE = 300_000;

  private static final int ROWS_IN_MEMORY = 200;

  /** A workbook has to say when it was made; no clock is read. */
  private static final Date ALWAYS = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

  @Override
  public Form form() {
    return Form.EXCEL;
  }

  @Override
  public void write(List<Table> tables, OutputStream out) throws IOException {
    tables.forEach(Excel::check);
    List<String> names = SheetNames.of(tables);
    try (XSSFWorkbook whole = new XSSFWorkbook();
        Workbook book = large(tables) ? streamed(whole) : whole) {
      Styles styles = new Styles(book);
      List<Shortened> shortened = new ArrayList<>();
      for (int i = 0; i < tables.size(); i++) {
        shortened.addAll(
            new TableSheet(book.createSheet(names.get(i)), styles).fill(tables.get(i)));
      }
      new AboutSheet(book.createSheet(SheetNames.ABOUT), styles).fill(tables, names, shortened);
      describe(whole.getProperties(), tables);
      ByteArrayOutputStream archive = new ByteArrayOutputStream();
      book.write(archive);
      Archive.copy(archive.toByteArray(), out);
      out.flush();
    }
  }

  /** The name of a sheet's column of which words were cut, and how often. */
  record Shortened(String sheet, String column, int times) {}

  private static boolean large(List<Table> tables) {
    return tables.stream().mapToLong(t -> (long) t.rows().size() * t.columns().size()).sum()
        > LARGE;
  }

  private static Workbook streamed(XSSFWorkbook whole) {
    SXSSFWorkbook book = new SXSSFWorkbook(whole, ROWS_IN_MEMORY);
    // Java reads an archive of the usual kind alone as a stream; it holds files of up to 4 GB.
    book.setZip64Mode(Zip64Mode.AsNeeded);
    return book;
  }

  private static void check(Table table) {
    if (table.rows().size() >= LIMITS.getMaxRows()
        || table.columns().size() > LIMITS.getMaxColumns()) {
      throw new FormTrouble(
          "An Excel sheet has at most "
              + LIMITS.getMaxRows()
              + " rows and "
              + LIMITS.getMaxColumns()
              + " columns, and the "
              + table.name()
              + " need "
              + (table.rows().size() + 1L)
              + " and "
              + table.columns().size()
              + ". Ask for fewer, or for csv or jsonl.");
    }
  }

  private static void describe(POIXMLProperties properties, List<Table> tables) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator("Chancery");
    core.setCreated(Optional.of(ALWAYS));
    core.setTitle(String.join(", ", tables.stream().map(Table::name).toList()));
    properties.getExtendedProperties().setApplication("Chancery");
  }
}
