package org.chancery.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.report.OwnFile;

/**
 * Reads a list of actors, a user's own or one that comes with Chancery: ten columns parted by tabs,
 * of which the last may be left out; {@code docs/gazetteer.md} defines them.
 */
public final class ActorFile {
  private static final int COLUMNS = 10;

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private ActorFile() {}

  /**
   * A user's own actors.
   *
   * @throws IllegalArgumentException if the file cannot be read or a row is wrong; the message
   *     names the file, the line and the remedy
   */
  public static List<Actor> read(Path file) {
    return read(OwnFile.lines(file, "a list of actors (docs/gazetteer.md)"), file.toString());
  }

  /** A list beside this class. */
  static List<Actor> shipped(String name) {
    try (InputStream raw = ActorFile.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("No table " + name + " in this build");
      }
      return read(
          new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8)).lines().toList(),
          name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Actor> read(List<String> lines, String file) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean head = actors.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("name\t");
      if (!line.isBlank() && line.charAt(0) != '#' && !head) {
        actors.add(actor(line, file, i + 1));
      }
    }
    return actors;
  }

  private static Actor actor(String line, String file, int number) {
    String where = file + ", line " + number;
    String[] given = line.split("\t", -1);
    if (given.length < 3 || given.length > COLUMNS) {
      throw new IllegalArgumentException(
          where
              + ": "
              + given.length
              + (given.length == 1 ? " column" : " columns")
              + " where 3 to 10 are due. Part them by tabs: name, other names, kind, code, PLOVER,"
              + " sector, body, role, from, to.");
    }
    String[] cell = Arrays.copyOf(given, COLUMNS);
    for (int i = 0; i < COLUMNS; i++) {
      cell[i] = i < given.length ? given[i].strip() : "";
    }
    if (Words.of(cell[0]).stream().noneMatch(w -> Character.isLetterOrDigit(w.charAt(0)))) {
      throw new IllegalArgumentException(where + ": no name. Write one in the first column.");
    }
    Actor.Kind kind =
        Actor.Kind.of(cell[2])
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: the kind \"%s\" is unknown. Write one of: %s."
                            .formatted(where, cell[2], kinds())));
    if (!cell[5].isEmpty() && !CODE.matcher(cell[5]).matches()) {
      throw new IllegalArgumentException(
          where
              + ": the sector \""
              + cell[5]
              + "\" is none of PLOVER's. Write three capitals such as GOV, or leave it empty.");
    }
    if (!cell[4].isEmpty() && !CODE.matcher(cell[4]).matches()) {
      throw new IllegalArgumentException(
          where
              + ": the PLOVER code \""
              + cell[4]
              + "\" is none. Write a country's three letters, or IGO, NGO, IMG or MNC.");
    }
    Optional<LocalDate> from = day(cell[8], false, where);
    Optional<LocalDate> to = day(cell[9], true, where);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          where + ": ends on " + cell[9] + ", before it begins on " + cell[8] + ". Swap the two.");
    }
    return new Actor(
        cell[0],
        Arrays.stream(cell[1].split("\\|")).map(String::strip).filter(n -> !n.isEmpty()).toList(),
        kind,
        Tables.optional(cell[3]),
        Tables.optional(cell[4]).or(() -> code(cell[3])),
        Tables.optional(cell[5]).or(kind::sector),
        Tables.optional(cell[6]),
        Tables.optional(cell[7]),
        from,
        to,
        where);
  }

  /** A country's code is PLOVER's, too. */
  private static Optional<String> code(String code) {
    return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
  }

  private static String kinds() {
    return Arrays.stream(Actor.Kind.values())
        .filter(k -> k != Actor.Kind.OFFICE && k != Actor.Kind.AGENT && k != Actor.Kind.PEOPLE)
        .map(Actor.Kind::label)
        .collect(Collectors.joining(", "));
  }

  /**
   * A day, month or year: its first or its last day. There are two for each of many thousand lines,
   * so no formatter is asked.
   */
  private static Optional<LocalDate> day(String words, boolean last, String where) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(words);
    try {
      if (!date.matches()) {
        throw new DateTimeException(words);
      }
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(month.atDay(Integer.parseInt(date.group(3))));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          where + ": \"" + words + "\" is no date. Write it as 2024, 2024-01 or 2024-01-31.", e);
    }
  }
}
