package org.chancery.brief.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.Office;

/** How high offices are, from {@code levels.tsv}. */
final class Levels {
  private static final String FILE = "levels.tsv";

  private static final int COLUMNS = 5;

  /** Words before an office that leave it what it is. */
  private static final Set<String> BEFORE =
      Set.of("acting", "interim", "caretaker", "incoming", "outgoing", "new", "then", "visiting");

  private static final class Standard {
    static final Levels INSTANCE = new Levels();
  }

  private final List<Row> rows;

  private Levels() {
    try (InputStream in = Levels.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packaged");
      }
      rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.startsWith("#"))
              .map(Row::of)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Levels standard() {
    return Standard.INSTANCE;
  }

  /** A line of the file. */
  record Row(Level level, String whose, List<String> wordings, List<String> yes, List<String> no) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw new IllegalStateException(FILE + " has a line of " + columns.length + " columns");
      }
      return new Row(
          Level.valueOf(columns[0]),
          columns[1],
          List.of(columns[2].split("\\|")),
          List.of(columns[3].split("\\|")),
          List.of(columns[4].split("\\|")));
    }

    boolean holds(String role, boolean state) {
      return (whose.equals("any") || whose.equals("state") == state)
          && wordings.stream().anyMatch(w -> role.equals(w) || role.startsWith(w + " "));
    }
  }

  List<Row> rows() {
    return rows;
  }

  Level of(Office office) {
    boolean state = office.code().flatMap(Gazetteer.standard()::state).isPresent();
    return of(office.role().orElse(""), state);
  }

  /**
   * @param state whether it is an office of a state
   */
  Level of(String office, boolean state) {
    String role = office.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    int blank = role.indexOf(' ');
    while (blank > 0 && BEFORE.contains(role.substring(0, blank))) {
      role = role.substring(blank + 1);
      blank = role.indexOf(' ');
    }
    for (Row row : rows) {
      if (row.holds(role, state)) {
        return row.level();
      }
    }
    return Level.OTHER;
  }
}
