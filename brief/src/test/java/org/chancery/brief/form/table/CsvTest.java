package org.chancery.brief.form.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.brief.form.FormTrouble;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.junit.jupiter.api.Test;

class CsvTest {
  static String written(Table table) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Csv().write(List.of(table), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** By another library, which takes each end of a line for a line feed. */
  private static List<String[]> read(String csv) throws Exception {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(csv))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      return reader.readAll();
    }
  }

  @Test
  void anotherReaderFindsWhatTheTableHolds() throws Exception {
    assertThat(read(written(Samples.usual())))
        .containsExactly(
            new String[] {"name", "first_seen", "engagements", "confidence", "names"},
            new String[] {"Jane Roe", "2024-01-11", "12", "0.89", "Jane Roe; J. Roe"},
            new String[] {"Ana Lima", "2024-01", "0", "0.0000001", "Ana Lima"},
            new String[] {"Sven Ek", "2024", "-3", "1", "Sven Ek"},
            new String[] {"", "", "", "", ""});
  }

  @Test
  void noWordsBecomeAFormula() throws Exception {
    List<String[]> rows = read(written(Samples.hostile()));
    assertThat(rows).hasSize(Samples.HOSTILE.size() + 1);
    for (int i = 0; i < Samples.HOSTILE.size(); i++) {
      String words = Samples.HOSTILE.get(i).replace('\r', '\n');
      String[] row = rows.get(i + 1);
      assertThat(row[0]).isIn(words, "'" + words);
      assertThat(row[0].strip()).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n\\uFF1D].*");
      assertThat(row[4]).isEqualTo(row[0] + "; " + row[0]);
    }
    assertThat(rows.get(1)[0]).startsWith("'=HYPERLINK");
  }

  @Test
  void theApostropheCanBeTakenAwayAgain() throws Exception {
    List<String[]> rows = read(written(Samples.hostile()));
    for (int i = 0; i < Samples.HOSTILE.size(); i++) {
      String field = rows.get(i + 1)[0];
      String back = Fields.likeFormula(field) ? field.substring(1) : field;
      assertThat(back).isEqualTo(Samples.HOSTILE.get(i).replace('\r', '\n'));
    }
  }

  @Test
  void whatIsNoTextIsLeftOut() throws Exception {
    Table table =
        new Table(
            "words",
            "",
            List.of(new Column("words", Column.Type.WORDS, "")),
            List.of(List.of(Value.of("a\u0000b\u0007c\uD83Dd\uFFFE")), List.of(new Value.None())));
    assertThat(written(table)).isEqualTo("words\r\nabc\uFFFDd\r\n\"\"\r\n");
  }

  @Test
  void severalTablesDoNotFit() {
    assertThatThrownBy(
            () ->
                new Csv()
                    .write(
                        List.of(Samples.usual(), Samples.hostile()), new ByteArrayOutputStream()))
        .isInstanceOf(FormTrouble.class)
        .hasMessageContaining("holds one table, and this answer has 2: persons, persons");
  }
}
