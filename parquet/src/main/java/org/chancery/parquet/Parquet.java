package org.chancery.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.TableForm;
import org.chancery.brief.form.text.Characters;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A table as a Parquet file: words and dates as text, counts as 64-bit integers, measures as
 * doubles, lists as lists of text, null for what is not known. The file's own metadata say what the
 * table and its columns are. DuckDB writes it, in memory and without any extension.
 */
public final class Parquet implements TableForm {
  private static final String TABLE = "answer";

  @Override
  public Form form() {
    return Form.PARQUET;
  }

  @Override
  public void write(List<Table> tables, OutputStream out) throws IOException {
    Table table = TableForm.only(tables, form());
    Path folder = Files.createTempDirectory("chancery-parquet");
    Path file = folder.resolve("answer.parquet");
    try {
      write(table, file);
      Files.copy(file, out);
      out.flush();
    } catch (SQLException e) {
      throw new IOException("DuckDB could not write the " + table.name(), e);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static void write(Table table, Path file) throws SQLException {
    try (DuckDBConnection database = open();
        Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE "
              + TABLE
              + " ("
              + String.join(", ", table.columns().stream().map(Parquet::column).toList())
              + ")");
      try (DuckDBAppender rows = database.createAppender(TABLE)) {
        for (List<Value> row : table.rows()) {
          rows.beginRow();
          for (Value value : row) {
            append(rows, value);
          }
          rows.endRow();
        }
      }
      statement.execute(
          "COPY "
              + TABLE
              + " TO "
              + quoted(file.toString())
              + " (FORMAT parquet, COMPRESSION gzip, KV_METADATA {"
              + metadata(table)
              + "})");
    }
  }

  /** One thread, and rows in their order: the same table gives the same bytes. */
  private static DuckDBConnection open() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("threads", "1");
    settings.setProperty("preserve_insertion_order", "true");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    return DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
  }

  private static String column(Column column) {
    String type =
        switch (column.type()) {
          case WORDS, DATE -> "VARCHAR";
          case COUNT -> "BIGINT";
          case MEASURE -> "DOUBLE";
          case LIST -> "VARCHAR[]";
        };
    return named(column.name()) + " " + type;
  }

  private static void append(DuckDBAppender row, Value value) throws SQLException {
    switch (value) {
      case Value.None none -> row.appendNull();
      case Value.Words words -> row.append(Characters.clean(words.words()));
      case Value.Day day -> row.append(day.date().toString());
      case Value.Count count -> row.append(count.count());
      case Value.Measure measure -> {
        if (Double.isFinite(measure.measure())) {
          row.append(measure.measure());
        } else {
          row.appendNull();
        }
      }
      case Value.Several several ->
          row.append(several.words().stream().map(Characters::clean).toList());
    }
  }

  /** What the table and each of its columns hold. */
  private static String metadata(Table table) {
    StringBuilder pairs = new StringBuilder();
    pairs.append("'table': ").append(quoted(table.name()));
    pairs.append(", 'about': ").append(quoted(table.about()));
    for (Column column : table.columns()) {
      pairs.append(", ").append(quoted("about." + column.name()));
      pairs.append(": ").append(quoted(column.about()));
    }
    return pairs.toString();
  }

  private static String quoted(String words) {
    return "'" + Characters.clean(words).replace("'", "''") + "'";
  }

  private static String named(String name) {
    return "\"" + Characters.clean(name).replace("\"", "\"\"") + "\"";
  }
}
