package org.chancery.account.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.record.Topic;

/**
 * What each {@link Topic} is called elsewhere: in PLOVER's contexts, the Sustainable Development
 * Goals and the IPTC Media Topics. Read from {@code topic-crosswalk.tsv}, whose head says how a row
 * is written and where the names and codes come from. Immutable.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/#mapping">SKOS, mapping properties</a>
 */
public final class Crosswalk {
  /** How close a topic is to what it is matched with. */
  public enum Closeness {
    /** They mean the same. */
    EXACT('='),
    /** Each will usually do for the other. */
    CLOSE('~'),
    /** The other is broader: every report on the topic is one on the other. */
    BROAD('<'),
    /** The other is narrower: the topic holds it, and more. */
    NARROW('>');

    private final char sign;

    Closeness(char sign) {
      this.sign = sign;
    }

    /** As the table writes it, before what it is about. */
    public char sign() {
      return sign;
    }

    private static Closeness of(char sign) {
      for (Closeness c : values()) {
        if (c.sign == sign) {
          return c;
        }
      }
      throw new IllegalArgumentException(
          "\"" + sign + "\" is no closeness; write one of = ~ < > before each match");
    }
  }

  /** What a topic is matched with; its {@link #toString} is short and for people. */
  public sealed interface Target {}

  /** One of PLOVER's contexts, such as {@code human_rights}. */
  public record Context(String name) implements Target {
    /**
     * One by its name.
     *
     * @throws IllegalArgumentException if it is none of {@link org.chancery.record.Context}
     */
    public Context {
      org.chancery.record.Context.of(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A Sustainable Development Goal, or one of its targets.
   *
   * @param code the goal's number, {@code 16}, or the target's, {@code 16.4} or {@code 6.a}
   */
  public record Goal(String code) implements Target {
    private static final Pattern SHAPE = Pattern.compile("([1-9]|1[0-7])(\\.([1-9][0-9]?|[a-d]))?");

    /**
     * One by its number.
     *
     * @throws IllegalArgumentException if the goal is not from 1 to 17, or the target is written
     *     otherwise
     */
    public Goal {
      if (!SHAPE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "\""
                + code
                + "\" is no goal; write its number, from 1 to 17, or a target's as in 16.4");
      }
    }

    /** The goal's number, from 1 to 17; that of the goal a target belongs to. */
    public int number() {
      int point = code.indexOf('.');
      return Integer.parseInt(point < 0 ? code : code.substring(0, point));
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * An IPTC Media Topic.
   *
   * @param code its qcode, {@code medtop:} and eight digits
   * @param name its name in British English
   */
  public record MediaTopic(String code, String name) implements Target {
    private static final Pattern SHAPE = Pattern.compile("medtop:[0-9]{8}");

    /**
     * One by its code.
     *
     * @throws IllegalArgumentException if the code has another shape or there is no name
     */
    public MediaTopic {
      if (!SHAPE.matcher(code).matches() || name.isBlank()) {
        throw new IllegalArgumentException(
            "\""
                + code
                + " "
                + name
                + "\" is no Media Topic; write its code and its name, as in medtop:07000000 health");
      }
    }

    private static MediaTopic of(String cell) {
      int space = cell.indexOf(' ');
      return space < 0
          ? new MediaTopic(cell, "")
          : new MediaTopic(cell.substring(0, space), cell.substring(space + 1));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A topic's match, and how close it is. */
  public record Match<T extends Target>(Closeness closeness, T target) {
    @Override
    public String toString() {
      return closeness.sign() + target.toString();
    }
  }

  /**
   * All that a topic is matched with; each list may be empty, and is in the order of the file: the
   * closest first.
   */
  public record Row(
      Topic topic,
      List<Match<Context>> contexts,
      List<Match<Goal>> goals,
      List<Match<MediaTopic>> mediaTopics) {
    public Row {
      contexts = List.copyOf(contexts);
      goals = List.copyOf(goals);
      mediaTopics = List.copyOf(mediaTopics);
    }
  }

  private static final String FILE = "topic-crosswalk.tsv";

  private final List<Row> rows;

  private Crosswalk(List<Row> rows) {
    this.rows = rows;
  }

  /** The table that is shipped; loaded once. */
  public static Crosswalk standard() {
    return Standard.CROSSWALK;
  }

  /** One row for each topic, in their order. */
  public List<Row> rows() {
    return rows;
  }

  /** What a topic is matched with. */
  public Row row(Topic topic) {
    return rows.get(topic.ordinal());
  }

  /**
   * Reads a table.
   *
   * @param lines of the file, comments and all
   * @throws IllegalArgumentException if a line is not of the form that the file's head tells, if a
   *     topic has no row or two, or if a Media Topic goes by two names; the message names the line
   */
  static Crosswalk read(List<String> lines) {
    Map<Topic, Row> rows = new EnumMap<>(Topic.class);
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        Row row = row(line);
        if (rows.put(row.topic(), row) != null) {
          throw new IllegalArgumentException(row.topic() + " has a row already");
        }
        for (Match<MediaTopic> match : row.mediaTopics()) {
          MediaTopic m = match.target();
          String known = names.getOrDefault(m.code(), m.name());
          if (!known.equals(m.name())) {
            throw new IllegalArgumentException(m.code() + " is called \"" + known + "\" elsewhere");
          }
          names.put(m.code(), m.name());
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            FILE + ", line " + (i + 1) + ": " + e.getMessage() + ": " + line, e);
      }
    }
    for (Topic topic : Topic.values()) {
      if (!rows.containsKey(topic)) {
        throw new IllegalArgumentException(FILE + " has no row for " + topic);
      }
    }
    return new Crosswalk(List.copyOf(rows.values()));
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("four cells parted by tabs are needed");
    }
    return new Row(
        Topic.of(cells[0]),
        matches(cells[1], Context::new),
        matches(cells[2], Goal::new),
        matches(cells[3], MediaTopic::of));
  }

  private static <T extends Target> List<Match<T>> matches(String cell, Function<String, T> of) {
    List<Match<T>> matches = new ArrayList<>();
    if (cell.equals("-")) {
      return matches;
    }
    for (String value : cell.split("\\|", -1)) {
      if (value.length() < 2) {
        throw new IllegalArgumentException("a match is missing; an empty cell is written -");
      }
      matches.add(new Match<>(Closeness.of(value.charAt(0)), of.apply(value.substring(1))));
    }
    return matches;
  }

  /** Loaded when first asked for. */
  private static final class Standard {
    static final Crosswalk CROSSWALK = load();

    private static Crosswalk load() {
      InputStream in = Crosswalk.class.getResourceAsStream("/org/chancery/account/" + FILE);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(in, FILE + " is missing"), StandardCharsets.UTF_8))) {
        return read(lines.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
