package org.chancery.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.FormTrouble;
import org.chancery.brief.form.writer.Writers;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.record.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {
  private static final String HOSTILE = "'); DROP TABLE answer; -- \"\u0000\uD800 שרה 😀";
  private static final String CLEAN = "'); DROP TABLE answer; -- \"\uFFFD שרה 😀";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", Column.Type.WORDS, "Who it's."),
          new Column("select \"x\"", Column.Type.DATE, "When."),
          new Column("engagements", Column.Type.COUNT, "How many."),
          new Column("confidence", Column.Type.MEASURE, "How sure."),
          new Column("names", Column.Type.LIST, HOSTILE));

  private static Table table(int rows) {
    List<List<Value>> all = new ArrayList<>();
    all.add(
        List.of(
            Value.of(HOSTILE),
            Value.day(Optional.of(PartialDate.parse("2024-01"))),
            Value.of(Long.MAX_VALUE),
            Value.of(OptionalDouble.of(0.89)),
            Value.of(List.of("a; b", HOSTILE))));
    all.add(
        List.of(
            new Value.None(),
            new Value.None(),
            new Value.None(),
            Value.of(OptionalDouble.of(Double.NaN)),
            Value.of(List.of())));
    IntStream.range(0, rows)
        .forEach(
            i ->
                all.add(
                    List.of(
                        Value.of("person " + i),
                        Value.day(Optional.of(PartialDate.parse("2024-01-11"))),
                        Value.of(i),
                        Value.of(OptionalDouble.of(i / 8.0)),
                        Value.of(List.of("n" + i)))));
    return new Table("persons", "Who's who.", COLUMNS, all);
  }

  private static byte[] written(Table table) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.ofTables(Form.PARQUET).write(List.of(table), out);
    return out.toByteArray();
  }

  @Test
  void anotherReaderFindsWhatTheTableHolds() throws Exception {
    try (ParquetFileReader file =
            ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(written(table(3)))));
        RowReader rows = file.rowReader()) {
      assertThat(file.getFileMetaData().numRows()).isEqualTo(5);
      assertThat(file.getFileMetaData().keyValueMetadata())
          .containsEntry("table", "persons")
          .containsEntry("about", "Who's who.")
          .containsEntry("about.name", "Who it's.")
          .containsEntry("about.names", CLEAN);
      rows.next();
      assertThat(rows.getString("name")).isEqualTo(CLEAN);
      assertThat(rows.getString("select \"x\"")).isEqualTo("2024-01");
      assertThat(rows.getLong("engagements")).isEqualTo(Long.MAX_VALUE);
      assertThat(rows.getDouble("confidence")).isEqualTo(0.89);
      assertThat(Objects.requireNonNull(rows.getList("names")).strings())
          .containsExactly("a; b", CLEAN);
      rows.next();
      for (String column : List.of("name", "select \"x\"", "engagements", "confidence")) {
        assertThat(rows.isNull(column)).as(column).isTrue();
      }
      assertThat(Objects.requireNonNull(rows.getList("names")).strings()).isEmpty();
      rows.next();
      assertThat(rows.getString("name")).isEqualTo("person 0");
    }
  }

  @Test
  void duckDbAnswersQuestionsOnIt(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("persons.parquet");
    Files.write(file, written(table(1000)));
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT count(*), sum(engagements), max(confidence), max(len(names)) FROM '"
                    + file
                    + "' WHERE \"select \"\"x\"\"\" = '2024-01-11'")) {
      result.next();
      assertThat(result.getLong(1)).isEqualTo(1000);
      assertThat(result.getLong(2)).isEqualTo(499_500);
      assertThat(result.getDouble(3)).isEqualTo(999 / 8.0);
      assertThat(result.getLong(4)).isEqualTo(1);
    }
  }

  @Test
  void theSameTableGivesTheSameBytes() throws Exception {
    assertThat(written(table(200_000))).isEqualTo(written(table(200_000)));
  }

  @Test
  void severalTablesDoNotFit() {
    assertThatThrownBy(
            () ->
                Writers.ofTables(Form.PARQUET)
                    .write(List.of(table(1), table(1)), new ByteArrayOutputStream()))
        .isInstanceOf(FormTrouble.class)
        .hasMessageContaining("parquet holds one table");
  }
}
