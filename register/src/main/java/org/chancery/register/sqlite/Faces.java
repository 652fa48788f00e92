package org.chancery.register.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.record.Office;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Identity;
import org.chancery.register.name.PersonName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Names with the offices that go with them, and where they appear. Of the many reports that have a
 * face, the first and the last stand for all. What is asked of many faces is asked at once, and no
 * record is unpacked for it.
 */
final class Faces {
  /** Names held ready to be compared; about 300 bytes each. */
  private static final int HELD = 32_768;

  /** After all days there are: of a report whose day is not known. */
  private static final long UNDATED = 9_999_999;

  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Blocks blocks;
  private final Map<Key, List<Face>> under = new Recent<>(Recognition.HELD);
  private final Map<String, PersonName> names = new Recent<>(HELD);

  Faces(Database database, Truths truths, Accounts accounts, Blocks blocks) {
    this.database = database;
    this.truths = truths;
    this.accounts = accounts;
    this.blocks = blocks;
  }

  /** A name in a report. */
  record Named(long report, String name) {}

  /**
   * Where a face appears.
   *
   * @param report its number in the file
   * @param day of publication, in days since 1970; far ahead if it is not known
   */
  record Row(long seq, long account, long report, long day) {}

  /**
   * Appearances of one face, of which some stand for all: with name, offices and day, but without
   * company and evidence.
   */
  record Same(long face, List<Row> rows, List<Standing> standing) {}

  /** An appearance that stands for others, ready to be compared. */
  record Standing(Row row, Identity.Ready ready) {
    AppearanceId id() {
      return ready.appearance().id();
    }
  }

  /** The numbers of the keys under which others stand that may be one with a face. */
  Set<Long> sought(Same same) {
    Set<String> sought = same.standing().get(0).ready().sought();
    return sought.isEmpty()
        ? new TreeSet<>(blocks.keys(Sort.FACE, same.face()))
        : Blocks.numbers(sought);
  }

  Sort soughtAmong(Same same) {
    return same.standing().get(0).ready().sought().isEmpty() ? Sort.FACE : Sort.LIKENESS;
  }

  PersonName name(String name) {
    return names.computeIfAbsent(name, PersonName::of);
  }

  /** A face with its name. */
  record Face(long seq, PersonName name) {}

  private record Key(Sort sort, long key) {}

  /** Everything may be otherwise by now. */
  void forget() {
    under.clear();
  }

  /** The faces that stand under a key; all who bear a family name stand under one. */
  List<Face> under(Sort sort, long key) {
    return under.computeIfAbsent(new Key(sort, key), this::read);
  }

  private List<Face> read(Key key) {
    return database.list(
        "SELECT f.seq, f.name FROM block b CROSS JOIN face f ON f.seq = b.item"
            + " WHERE b.sort = ? AND b.key = ?",
        row -> new Face(row.getLong(1), name(row.getString(2))),
        key.sort().number(),
        key.key());
  }

  /** Where each of some faces appears at a moment; those that do not are left out. */
  Map<Long, List<Row>> rows(Collection<Long> faces, long moment) {
    Map<Long, List<Row>> rows = new TreeMap<>();
    database
        .list(
            "SELECT p.face, p.seq, p.account, a.report, coalesce(p.published, "
                + UNDATED
                + ") FROM json_each(?) j CROSS JOIN appearance p ON p.face = j.value"
                + " CROSS JOIN account a ON a.seq = p.account"
                + " WHERE a.since <= ? AND (a.until IS NULL OR a.until > ?)",
            r ->
                Map.entry(
                    r.getLong(1), new Row(r.getLong(2), r.getLong(3), r.getLong(4), r.getLong(5))),
            Database.array(faces),
            moment,
            moment)
        .forEach(e -> rows.computeIfAbsent(e.getKey(), f -> new ArrayList<>()).add(e.getValue()));
    return rows;
  }

  List<Row> rows(long face, long moment) {
    return rows(List.of(face), moment).getOrDefault(face, List.of());
  }

  /**
   * The appearances of some faces at a moment, by face: all of one as one, but for those that a
   * correction names.
   */
  Map<Long, List<Same>> sames(Collection<Long> faces, long moment, Set<Named> corrected) {
    Map<Long, List<Row>> rows = rows(faces, moment);
    Map<Known, List<List<Row>>> divided = new LinkedHashMap<>();
    for (Known face : known(rows.keySet())) {
      divided.put(face, divided(rows.getOrDefault(face.seq(), List.of()), face.name(), corrected));
    }
    Map<Long, String> keys =
        truths.keys(
            divided.values().stream()
                .flatMap(List::stream)
                .flatMap(part -> outermost(part).stream())
                .map(Row::report)
                .collect(Collectors.toSet()));
    Map<Long, List<Same>> sames = new TreeMap<>();
    divided.forEach(
        (face, parts) ->
            sames.put(face.seq(), parts.stream().map(part -> same(face, part, keys)).toList()));
    return sames;
  }

  private static Same same(Known face, List<Row> rows, Map<Long, String> keys) {
    Comparator<Row> order =
        Comparator.comparingLong(Row::day).thenComparing(r -> keys.getOrDefault(r.report(), ""));
    List<Row> outermost = outermost(rows);
    Row first = outermost.stream().min(order).orElseThrow();
    Row last = outermost.stream().max(order).orElseThrow();
    Standing one = standing(first, keys.getOrDefault(first.report(), ""), face);
    return new Same(
        face.seq(),
        rows,
        first.seq() == last.seq()
            ? List.of(one)
            : List.of(one, again(one, last, keys.getOrDefault(last.report(), ""))));
  }

  private static List<List<Row>> divided(List<Row> rows, String name, Set<Named> corrected) {
    List<List<Row>> divided = new ArrayList<>();
    List<Row> together = new ArrayList<>();
    for (Row row : rows) {
      if (corrected.contains(new Named(row.report(), name))) {
        divided.add(List.of(row));
      } else {
        together.add(row);
      }
    }
    if (!together.isEmpty()) {
      divided.add(together);
    }
    return divided;
  }

  /**
   * Those of the first and of the last day; their keys tell which is the first and the last. One
   * without a day hides none that has one.
   */
  private static List<Row> outermost(List<Row> rows) {
    long first = rows.stream().mapToLong(Row::day).min().orElse(0);
    long last = rows.stream().mapToLong(Row::day).filter(d -> d < UNDATED).max().orElse(first);
    return rows.stream().filter(r -> r.day() == first || r.day() == last).toList();
  }

  private static Standing standing(Row row, String report, Known face) {
    AppearanceId id = new AppearanceId(report, face.name());
    return new Standing(row, Identity.ready(Appearance.seen(id, day(row), face.offices())));
  }

  private static Standing again(Standing one, Row row, String report) {
    Appearance a = one.ready().appearance();
    AppearanceId id = new AppearanceId(report, a.id().name());
    return new Standing(row, one.ready().again(Appearance.seen(id, day(row), a.offices())));
  }

  /** An appearance with all that its report has on the name. */
  Appearance whole(Standing standing) {
    return Appearance.of(accounts.of(standing.row().account()).record(), standing.id().name())
        .orElseThrow();
  }

  private record Known(long seq, String name, List<Office> offices) {}

  private List<Known> known(Collection<Long> faces) {
    return database.list(
        "SELECT f.seq, f.name, f.offices FROM json_each(?) j CROSS JOIN face f ON f.seq = j.value",
        row -> new Known(row.getLong(1), row.getString(2), offices(row.getString(3))),
        Database.array(faces));
  }

  /**
   * Puts down the offices of faces that the first schema wrote without, and the keys that came with
   * the second; part of a transaction.
   */
  void complete() {
    for (long account :
        database.numbers(
            "SELECT DISTINCT (SELECT min(p.account) FROM appearance p WHERE p.face = f.seq)"
                + " FROM face f WHERE f.offices IS NULL")) {
      for (Appearance a : Appearance.of(accounts.of(account).record())) {
        for (long face :
            database.numbers(
                "SELECT seq FROM face WHERE signature = ? AND offices IS NULL", a.signature())) {
          database.update("UPDATE face SET offices = ? WHERE seq = ?", text(a.offices()), face);
          blocks.add(Sort.LIKENESS, face, Identity.ready(a).stands());
        }
      }
    }
  }

  /** Whether there are faces without offices, from the first schema. */
  boolean incomplete() {
    return database.number("SELECT EXISTS (SELECT 1 FROM face WHERE offices IS NULL)") == 1;
  }

  /** Offices as the file has them: for each, role, body and code, or null. */
  static String text(List<Office> offices) {
    ArrayNode all = JsonMapper.shared().createArrayNode();
    for (Office o : offices) {
      ArrayNode one = all.addArray();
      for (Optional<String> part : List.of(o.role(), o.body(), o.code())) {
        part.ifPresentOrElse(one::add, one::addNull);
      }
    }
    return all.toString();
  }

  static List<Office> offices(String text) {
    List<Office> offices = new ArrayList<>();
    for (JsonNode one : JsonMapper.shared().readTree(text)) {
      offices.add(new Office(part(one, 0), part(one, 1), part(one, 2)));
    }
    return offices;
  }

  private static Optional<String> part(JsonNode office, int at) {
    return office.path(at).isString() ? Optional.of(office.path(at).asString()) : Optional.empty();
  }

  /**
   * A part taken in an engagement.
   *
   * @param team of the engagement as of now, by which several sightings count once
   */
  record Part(long engagement, long day, long team) {}

  /** The parts that some faces take, by the appearances that take them. */
  Map<Long, List<Part>> parts(Collection<Long> faces) {
    Map<Long, List<Part>> parts = new HashMap<>();
    database
        .list(
            "SELECT p.seq, x.engagement, x.day, coalesce(m.team, x.engagement)"
                + " FROM json_each(?) j CROSS JOIN appearance p ON p.face = j.value"
                + " CROSS JOIN party x ON x.appearance = p.seq"
                + " LEFT JOIN member m ON m.sort = 1 AND m.item = x.engagement",
            r -> Map.entry(r.getLong(1), new Part(r.getLong(2), r.getLong(3), r.getLong(4))),
            Database.array(new TreeSet<>(faces)))
        .forEach(e -> parts.computeIfAbsent(e.getKey(), a -> new ArrayList<>()).add(e.getValue()));
    return parts;
  }

  /** Parts of engagements that have their days with them, as of now. */
  List<Part> parts(Map<Long, Long> days) {
    return database.list(
        "SELECT j.value, coalesce(m.team, j.value) FROM json_each(?) j"
            + " LEFT JOIN member m ON m.sort = 1 AND m.item = j.value",
        r -> new Part(r.getLong(1), days.getOrDefault(r.getLong(1), UNDATED), r.getLong(2)),
        Database.array(days.keySet()));
  }

  /** The day that a row's report was published, if it is known. */
  static Optional<LocalDate> day(Row row) {
    return row.day() == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(row.day()));
  }

  /** The name of a face, as reports have it. */
  String words(long face) {
    return database.words("SELECT name FROM face WHERE seq = ?", face).get(0);
  }

  /** The offices of a face. */
  List<Office> offices(long face) {
    return offices(
        database.words("SELECT coalesce(offices, '[]') FROM face WHERE seq = ?", face).get(0));
  }

  /** The faces of a name in a report at a moment. */
  Set<Long> of(String report, String name, long moment) {
    return new HashSet<>(
        database.numbers(
            "SELECT f.seq FROM report r CROSS JOIN account a ON a.report = r.seq"
                + " CROSS JOIN appearance p ON p.account = a.seq CROSS JOIN face f ON f.seq = p.face"
                + " WHERE r.key = ? AND f.name = ?"
                + " AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
            report,
            name,
            moment,
            moment));
  }
}
