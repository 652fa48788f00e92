package org.chancery.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the tab-separated tables of this room. Lines that start with "#" are comments. */
final class Tables {
  private Tables() {}

  /**
   * The rows of a table beside this class.
   *
   * @param name file name; ".gz" is unpacked
   * @param columns how many each row must have
   */
  static List<String[]> rows(String name, int columns) {
    try (InputStream raw = Tables.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("No table " + name + " in this build");
      }
      InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
      return rows(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String[]> rows(BufferedReader in, int columns, String name) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = cells(line, columns);
      if (cells.length != columns) {
        throw new IllegalArgumentException(
            "%s, line %d: %d columns where %d are due: \"%s\". Maybe blanks stand for a tab."
                .formatted(name, number, cells.length, columns, line));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static String[] cells(String line, int columns) {
    String[] cells = new String[columns];
    int start = 0;
    for (int i = 0; i < columns; i++) {
      int tab = line.indexOf('\t', start);
      if ((tab < 0) != (i == columns - 1)) {
        return line.split("\t", -1);
      }
      cells[i] = tab < 0 ? line.substring(start) : line.substring(start, tab);
      start = tab + 1;
    }
    return cells;
  }

  /** The alternatives of a cell. */
  static List<String> alternatives(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
