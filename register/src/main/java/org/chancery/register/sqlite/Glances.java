package org.chancery.register.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Participant;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;
import org.chancery.register.Glimpse;
import org.chancery.register.Reported;
import org.chancery.register.State;

/** Overviews of all that is on a register, from what stands beside the records. */
final class Glances {
  private final Database database;
  private final Accounts accounts;
  private final Sources sources;
  private final Telling telling;
  private final Neighbourhoods groups;

  Glances(
      Database database,
      Accounts accounts,
      Sources sources,
      Telling telling,
      Neighbourhoods groups) {
    this.database = database;
    this.accounts = accounts;
    this.sources = sources;
    this.telling = telling;
    this.groups = groups;
  }

  /** An engagement as one report tells it. */
  private record Seen(
      long team,
      Kind kind,
      Status status,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<LocalDate> published,
      Optional<String> place,
      Optional<String> country,
      OptionalDouble latitude,
      OptionalDouble longitude,
      List<String> codes,
      List<String> topics,
      OptionalDouble confidence) {
    private static Seen of(ResultSet row) throws SQLException {
      return new Seen(
          row.getLong(1),
          Kind.of(row.getString(2)),
          Status.of(row.getString(3)),
          day(row, 4),
          day(row, 5),
          day(row, 6),
          Optional.ofNullable(row.getString(7)),
          Optional.ofNullable(row.getString(8)),
          number(row, 9),
          number(row, 10),
          list(row.getString(11)),
          list(row.getString(12)),
          number(row, 13));
    }

    /** How many days the date can mean; more than any if there is none. */
    private long days() {
      return first.isEmpty() || last.isEmpty()
          ? Long.MAX_VALUE
          : last.get().toEpochDay() - first.get().toEpochDay();
    }
  }

  State state() {
    return new State(
        database.number("SELECT count(*) FROM report"),
        database.number("SELECT coalesce(max(seq), 0) FROM account"),
        database.number("SELECT coalesce(max(seq), 0) FROM correction"));
  }

  void all(long moment, Consumer<Glimpse> each) {
    List<Seen> team = new ArrayList<>();
    database.each(
        "SELECT coalesce(m.team, e.seq) t, e.kind, e.status, e.first_day, e.last_day, a.published,"
            + " e.place, e.country, e.latitude, e.longitude, e.codes, e.topics, e.confidence"
            + " FROM account a CROSS JOIN engagement e ON e.account = a.seq"
            + " LEFT JOIN member m ON m.sort = ? AND m.item = e.seq"
            + " WHERE a.since <= ? AND (a.until IS NULL OR a.until > ?) ORDER BY t, e.seq",
        row -> {
          Seen seen = Seen.of(row);
          if (!team.isEmpty() && team.get(0).team() != seen.team()) {
            each.accept(glimpse(team));
            team.clear();
          }
          team.add(seen);
        },
        Sort.ENGAGEMENT.number(),
        moment,
        moment);
    if (!team.isEmpty()) {
      each.accept(glimpse(team));
    }
  }

  private static Glimpse glimpse(List<Seen> team) {
    Seen best = team.get(0);
    Seen placed = team.get(0);
    Set<String> codes = new TreeSet<>();
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    OptionalDouble confidence = OptionalDouble.empty();
    for (Seen seen : team) {
      best = seen.days() < best.days() ? seen : best;
      placed = placed.place().isEmpty() && seen.place().isPresent() ? seen : placed;
      codes.addAll(seen.codes());
      seen.topics().forEach(t -> topics.add(Topic.of(t)));
      if (seen.confidence().isPresent()) {
        double sure = seen.confidence().getAsDouble();
        confidence = OptionalDouble.of(Math.max(sure, confidence.orElse(0)));
      }
    }
    Optional<LocalDate> reported =
        team.stream().flatMap(s -> s.published().stream()).min(LocalDate::compareTo);
    return new Glimpse(
        best.kind(),
        best.status(),
        best.first().or(() -> reported),
        best.last().or(() -> reported),
        best.first().isPresent(),
        placed.place(),
        placed.country(),
        placed.latitude(),
        placed.longitude(),
        List.copyOf(codes),
        List.copyOf(topics),
        confidence,
        team.size());
  }

  /** Those engagements of which the reading is least sure, these first. */
  List<Dossier> doubtful(long moment, int limit) {
    return database
        .numbers(
            "SELECT e.seq FROM engagement e CROSS JOIN account a ON a.seq = e.account"
                + " WHERE e.confidence IS NOT NULL AND a.since <= ?"
                + " AND (a.until IS NULL OR a.until > ?)"
                + " ORDER BY e.confidence, e.seq LIMIT ?",
            moment,
            moment,
            limit)
        .stream()
        .map(e -> groups.team(e, moment))
        .distinct()
        .map(t -> telling.told(t, moment))
        .toList();
  }

  /** Reports that are on the register, the last recorded first. */
  List<Reported> recorded(long after, long moment, int limit) {
    return database
        .numbers(
            "SELECT a.seq FROM report r CROSS JOIN account a ON a.report = r.seq"
                + " WHERE r.recorded > ? AND a.since <= ? AND (a.until IS NULL OR a.until > ?)"
                + " ORDER BY r.seq DESC LIMIT ?",
            after,
            moment,
            moment,
            limit)
        .stream()
        .map(accounts::of)
        .map(a -> new Reported(sources.of(a), a.record()))
        .toList();
  }

  /** Puts down what is counted by. */
  static void note(Database database, long engagement, Engagement e) {
    database.update(
        "UPDATE engagement SET kind = ?, status = ?, place = ?, country = ?, latitude = ?,"
            + " longitude = ?, codes = ?, topics = ?, confidence = ? WHERE seq = ?",
        e.kind().label(),
        e.status().label(),
        e.place(),
        e.country(),
        e.latitude(),
        e.longitude(),
        codes(e),
        e.topics().stream().map(Topic::label).collect(Collectors.joining("\n")),
        e.confidence(),
        engagement);
  }

  private static String codes(Engagement e) {
    return e.participants().stream()
        .flatMap(Participant::offices)
        .flatMap(o -> o.code().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static OptionalDouble number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : Arrays.asList(words.split("\n"));
  }
}
