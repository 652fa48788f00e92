package org.chancery.register.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Office;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Identity;
import org.chancery.register.identity.Knowledge;
import org.chancery.register.identity.RegisterKnowledge;
import org.chancery.register.link.Links;

/** Who held an office about a day, by the few who were seen in it next to that day. */
final class Incumbents {
  /** So many days before and after, on which somebody was seen in the office, are looked at. */
  private static final int DAYS = 4;

  private final Database database;
  private final Persons persons;
  private final Neighbourhoods families;
  private final Map<Asked, Optional<Incumbent>> known = new Recent<>(Recognition.HELD);
  private final Map<Long, Links<AppearanceId>> links = new Recent<>(8);

  Incumbents(Database database, Persons persons, Neighbourhoods families) {
    this.database = database;
    this.persons = persons;
    this.families = families;
  }

  private record Asked(String office, long day, long moment) {}

  /**
   * The holder of an office.
   *
   * @param appearances the numbers of those by which the holder is known
   */
  record Incumbent(Knowledge.Known known, Set<Long> appearances) {}

  private record Row(
      long appearance, long report, String key, long day, String name, List<Office> offices) {}

  /** Everything may be otherwise by now. */
  void forget() {
    known.clear();
    links.clear();
  }

  /** Who held it, if that is certain. */
  Optional<Incumbent> of(String office, long day, long moment) {
    return known.computeIfAbsent(new Asked(office, day, moment), this::found);
  }

  private Optional<Incumbent> found(Asked asked) {
    Map<AppearanceId, Appearance> seen = new TreeMap<>();
    Map<AppearanceId, Long> numbers = new HashMap<>();
    Set<Long> sources = new HashSet<>();
    for (Row row : rows(asked)) {
      AppearanceId id = new AppearanceId(row.key(), row.name());
      // Copies of a text have one voice; they name the same people.
      if (sources.add(source(row.report(), asked.moment())) || same(seen, row)) {
        numbers.put(id, row.appearance());
        seen.put(
            id, Appearance.seen(id, Optional.of(LocalDate.ofEpochDay(row.day())), row.offices()));
      }
    }
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    RegisterKnowledge knowledge =
        new RegisterKnowledge(
            Identity.standard()
                .persons(seen.values(), links.computeIfAbsent(asked.moment(), persons::links)));
    return knowledge
        .holder(asked.office(), LocalDate.ofEpochDay(asked.day()))
        .map(k -> new Incumbent(k, numbers(k, numbers)));
  }

  /** Whether another name in the same report was taken already. */
  private static boolean same(Map<AppearanceId, Appearance> seen, Row row) {
    return seen.keySet().stream().anyMatch(id -> id.report().equals(row.key()));
  }

  private static Set<Long> numbers(Knowledge.Known known, Map<AppearanceId, Long> numbers) {
    Set<Long> all = new TreeSet<>();
    known
        .person()
        .appearances()
        .forEach(a -> Optional.ofNullable(numbers.get(a.id())).ifPresent(all::add));
    return all;
  }

  private long source(long report, long moment) {
    return families.team(report, moment).stream().mapToLong(r -> r).min().orElse(report);
  }

  private List<Row> rows(Asked asked) {
    List<Long> days = new ArrayList<>();
    days.addAll(days(asked, asked.day() - RegisterKnowledge.NEAR, asked.day(), "DESC"));
    days.addAll(days(asked, asked.day(), asked.day() + RegisterKnowledge.NEAR, "ASC"));
    return database.list(
        "SELECT p.seq, r.seq, r.key, s.day, f.name, f.offices"
            + " FROM json_each(?) j CROSS JOIN seen s ON s.office = ? AND s.day = j.value"
            + " CROSS JOIN appearance p ON p.seq = s.appearance"
            + " CROSS JOIN face f ON f.seq = p.face CROSS JOIN account a ON a.seq = p.account"
            + " CROSS JOIN report r ON r.seq = a.report"
            + " WHERE a.since <= ? AND (a.until IS NULL OR a.until > ?) ORDER BY r.key, f.name",
        r ->
            new Row(
                r.getLong(1),
                r.getLong(2),
                r.getString(3),
                r.getLong(4),
                r.getString(5),
                Faces.offices(r.getString(6))),
        Database.array(new TreeSet<>(days)),
        Offices.number(asked.office()),
        asked.moment(),
        asked.moment());
  }

  private List<Long> days(Asked asked, long from, long to, String order) {
    return database.numbers(
        "SELECT DISTINCT s.day FROM seen s CROSS JOIN appearance p ON p.seq = s.appearance"
            + " CROSS JOIN account a ON a.seq = p.account"
            + " WHERE s.office = ? AND s.day BETWEEN ? AND ?"
            + " AND a.since <= ? AND (a.until IS NULL OR a.until > ?) ORDER BY s.day "
            + order
            + " LIMIT "
            + DAYS,
        Offices.number(asked.office()),
        from,
        to,
        asked.moment(),
        asked.moment());
  }
}
