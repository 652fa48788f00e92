package org.chancery.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
    return read(name, in -> rows(in, columns, name));
  }

  /**
   * The rows of a table beside this class whose last columns may be left out; the very last is the
   * row's source. Where a row gives none it is that of its section: the comment lines since the row
   * before, from "Source:" on.
   *
   * @throws IllegalArgumentException if a row has no source
   */
  static List<String[]> sourced(String name, int columns, int more) {
    return read(
        name,
        in -> {
          List<String[]> rows = new ArrayList<>();
          Section section = new Section();
          int number = 0;
          for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!section.isComment(line)) {
              String[] row = row(line, columns, more, name, number);
              int last = row.length - 1;
              row[last] = row[last].isEmpty() ? section.source(name, number) : row[last];
              rows.add(row);
            }
          }
          return rows;
        });
  }

  /** What the comment lines above a row say of where it is from. */
  private static final class Section {
    private static final String MARK = "Source: ";
    private final StringBuilder comment = new StringBuilder();
    private boolean open;

    boolean isComment(String line) {
      boolean isComment = line.isEmpty() || line.charAt(0) == '#';
      if (isComment) {
        if (!open) {
          comment.setLength(0);
        }
        comment.append(comment.isEmpty() ? "" : " ").append(line.replaceFirst("^#\\s*", ""));
      }
      open = isComment;
      return isComment;
    }

    String source(String table, int line) {
      int at = comment.indexOf(MARK);
      if (at < 0) {
        throw new IllegalArgumentException(
            "%s, line %d: no \"Source:\" in the section's head".formatted(table, line));
      }
      return comment.substring(at + MARK.length());
    }
  }

  private interface Reading {
    List<String[]> of(BufferedReader in) throws IOException;
  }

  private static List<String[]> read(String name, Reading reading) {
    try (InputStream raw = Tables.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("No table " + name + " in this build");
      }
      InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
      return reading.of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String[]> rows(BufferedReader in, int columns, String name) throws IOException {
    return rows(in, columns, 0, name);
  }

  /**
   * As above.
   *
   * @param more how many columns may follow; they are empty where a row leaves them out
   */
  static List<String[]> rows(BufferedReader in, int columns, int more, String name)
      throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      rows.add(row(line, columns, more, name, number));
    }
    return rows;
  }

  private static String[] row(String line, int columns, int more, String name, int number) {
    String[] cells = cells(line, columns);
    if (cells.length < columns || cells.length > columns + more) {
      throw new IllegalArgumentException(
          "%s, line %d: %d columns where %d are due: \"%s\". Maybe blanks stand for a tab."
              .formatted(name, number, cells.length, columns, line));
    }
    int given = cells.length;
    cells = Arrays.copyOf(cells, columns + more);
    Arrays.fill(cells, given, cells.length, "");
    return cells;
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
