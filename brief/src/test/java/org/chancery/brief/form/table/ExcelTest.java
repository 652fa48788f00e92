package org.chancery.brief.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.junit.jupiter.api.Test;

class ExcelTest {
  private static byte[] written(Table... tables) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Excel().write(List.of(tables), out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(Table... tables) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(written(tables)));
  }

  @Test
  void valuesAreOfTheirKind() throws Exception {
    try (XSSFWorkbook book = read(Samples.usual())) {
      XSSFSheet sheet = book.getSheet("persons");
      Row row = sheet.getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Jane Roe");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
      assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2024, 1, 11));
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12);
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(0.89);
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Jane Roe; J. Roe");
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("2024-01");
      assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("2024");
      assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(-3);
      assertThat(sheet.getRow(4).getCell(0)).isNull();
      assertThat(sheet.getRow(4).getCell(2)).isNull();
    }
  }

  @Test
  void theNamesOfTheColumnsStayInSightAndFilter() throws Exception {
    try (XSSFWorkbook book = read(Samples.usual())) {
      XSSFSheet sheet = book.getSheet("persons");
      Cell head = sheet.getRow(0).getCell(1);
      assertThat(head.getStringCellValue()).isEqualTo("first_seen");
      assertThat(book.getFontAt(head.getCellStyle().getFontIndex()).getBold()).isTrue();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E5");
      assertThat(sheet.getColumnWidthInPixels(1)).isBetween(60f, 200f);
    }
  }

  @Test
  void theLastSheetExplainsEachColumn() throws Exception {
    Table other = new Table("About", "Another.", Samples.COLUMNS, List.of());
    try (XSSFWorkbook book = read(Samples.usual(), Samples.usual(), other)) {
      List<String> names = new ArrayList<>();
      book.forEach(s -> names.add(s.getSheetName()));
      assertThat(names).containsExactly("persons", "persons 2", "About 2", "About");
      List<String> about = text(book.getSheet("About"));
      assertThat(about)
          .contains(
              "persons|4||The persons of a sample.",
              "About 2|0||Another.",
              "persons|confidence|a number|How sure, from 0 to 1.",
              "persons|first_seen|a day; text where no more than the month or year is known"
                  + "|When first seen.");
    }
  }

  @Test
  void wordsStayWords() throws Exception {
    try (XSSFWorkbook book = read(Samples.hostile())) {
      XSSFSheet sheet = book.getSheet("persons");
      for (int i = 0; i < Samples.HOSTILE.size(); i++) {
        String words = Samples.HOSTILE.get(i);
        Cell cell = sheet.getRow(i + 1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(Fields.likeFormula(words));
        // Excel has no day before 1900.
        assertThat(sheet.getRow(i + 1).getCell(1).getStringCellValue()).isEqualTo("1815-06-09");
      }
    }
  }

  @Test
  void whatIsTooLongIsShortenedAndSaysSo() throws Exception {
    Table table =
        new Table(
            "persons",
            "",
            Samples.COLUMNS,
            List.of(
                Samples.row("😀".repeat(20_000), "", 1, 1),
                Samples.row("x".repeat(32_767), "", Long.MAX_VALUE, 1)));
    try (XSSFWorkbook book = read(table)) {
      Sheet sheet = book.getSheet("persons");
      String cut = sheet.getRow(1).getCell(0).getStringCellValue();
      assertThat(cut.length()).isBetween(32_766, 32_767);
      assertThat(cut).endsWith("😀 … [shortened: 40000 characters, and Excel holds 32767]");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("x".repeat(32_767));
      assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("9223372036854775807");
      assertThat(text(book.getSheet("About")))
          .anySatisfy(l -> assertThat(l).contains("name on the sheet persons was shortened in 1"));
    }
  }

  @Test
  void aLargeTableIsAsGood() throws Exception {
    List<List<Value>> rows =
        new ArrayList<>(Collections.nCopies(70_000, Samples.usual().rows().get(0)));
    rows.addAll(Samples.hostile().rows());
    Table table = new Table("persons", "", Samples.COLUMNS, rows);
    try (XSSFWorkbook book = read(table)) {
      XSSFSheet sheet = book.getSheet("persons");
      assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
      assertThat(sheet.getCTWorksheet().getAutoFilter()).isNotNull();
      assertThat(DateUtil.isCellDateFormatted(sheet.getRow(70_000).getCell(1))).isTrue();
      for (int i = 0; i < Samples.HOSTILE.size(); i++) {
        Cell cell = sheet.getRow(70_001 + i).getCell(0);
        // POI passes a lone carriage return on as it is, and XML readers take it for a line feed.
        assertThat(cell.getStringCellValue().replace('\r', '\n'))
            .isEqualTo(Samples.HOSTILE.get(i).replace('\r', '\n'));
      }
    }
  }

  @Test
  void theSameTableGivesTheSameBytes() throws Exception {
    byte[] once = written(Samples.usual(), Samples.hostile());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      Thread.sleep(1100);
      assertThat(Arrays.equals(written(Samples.usual(), Samples.hostile()), once)).isTrue();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
  }

  private static List<String> text(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(c -> cells.add(c.getStringCellValue()));
      lines.add(String.join("|", cells));
    }
    return lines;
  }
}
