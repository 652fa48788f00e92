package org.chancery.register.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.register.Biography;
import org.chancery.register.Told;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Identity;
import org.chancery.register.identity.Person;
import org.chancery.register.link.Links;
import org.chancery.register.link.Pair;

/**
 * Who is who, worked out when it is asked. Of the many reports that have one name with the same
 * offices, the first and the last stand for all, so that a president in every second report is as
 * quickly found as an envoy in one; names that a correction is about stand for themselves.
 */
final class People {
  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Telling telling;
  private final Neighbourhoods groups;
  private final Identity identity = Identity.standard();

  People(
      Database database, Truths truths, Accounts accounts, Telling telling, Neighbourhoods groups) {
    this.database = database;
    this.truths = truths;
    this.accounts = accounts;
    this.telling = telling;
    this.groups = groups;
  }

  /**
   * A row of the index.
   *
   * @param report its number in the file
   * @param day of publication, in days since 1970; far ahead if it is not known
   */
  private record Row(long seq, long account, long report, String name, String offices, long day) {}

  /** A name in a report. */
  private record Named(long report, String name) {}

  /** Rows that say the same, of which some stand for all. */
  private record Same(List<Row> rows, List<Appearance> standing) {}

  List<Biography> named(String name, long moment, int latest) {
    Map<AppearanceId, Same> all = around(name, moment);
    Map<AppearanceId, Appearance> standing = new TreeMap<>();
    all.values().forEach(s -> s.standing().forEach(a -> standing.put(a.id(), a)));
    Links<AppearanceId> links = links(all, moment);
    List<Biography> found = new ArrayList<>();
    List<Person> persons = identity.persons(standing.values(), links);
    List<Person> wanted = persons.stream().filter(p -> bears(p, name)).toList();
    for (Person person : wanted) {
      found.add(biography(person, all, moment, latest));
    }
    found.sort(
        Comparator.comparingLong(Biography::reports)
            .reversed()
            .thenComparing(b -> b.person().id()));
    return found;
  }

  /** Whether all words asked for stand in one of the names. */
  private static boolean bears(Person person, String name) {
    List<String> asked = Matching.plainWords(Folding.of(name));
    return person.names().stream()
        .map(n -> Set.copyOf(Matching.plainWords(Folding.of(n))))
        .anyMatch(words -> words.containsAll(asked));
  }

  /** All that may be a person of that name, or one with somebody who may be. */
  private Map<AppearanceId, Same> around(String name, long moment) {
    Map<AppearanceId, Same> found = new TreeMap<>();
    Set<Long> asked = new HashSet<>();
    Deque<Long> waiting = new ArrayDeque<>(keys(dummy(name)));
    Set<Named> corrected = corrected(moment);
    boolean first = true;
    while (!waiting.isEmpty()) {
      Set<Long> keys = new TreeSet<>(waiting);
      waiting.clear();
      keys.removeAll(asked);
      asked.addAll(keys);
      for (Same same : sames(keys, moment, corrected)) {
        Appearance one = same.standing().get(0);
        boolean near =
            first
                || found.values().stream()
                    .flatMap(s -> s.standing().stream())
                    .anyMatch(a -> identity.probability(a, one) >= Identity.LIKELY);
        if (near && found.putIfAbsent(one.id(), same) == null && first) {
          waiting.addAll(keys(one));
        }
      }
      first = false;
      waiting.removeAll(asked);
    }
    return found;
  }

  private Set<Long> keys(Appearance a) {
    return Blocks.numbers(identity.keys(a));
  }

  private static Appearance dummy(String name) {
    return new Appearance(
        new AppearanceId("", name), Optional.empty(), List.of(), List.of(), List.of());
  }

  private List<Same> sames(Set<Long> keys, long moment, Set<Named> corrected) {
    Map<String, List<Row>> together = new TreeMap<>();
    Set<Long> seen = new HashSet<>();
    for (long key : keys) {
      for (Row row : rows(key, moment)) {
        if (seen.add(row.seq())) {
          boolean alone = corrected.contains(new Named(row.report(), row.name()));
          String what = row.name() + "\n" + row.offices() + (alone ? "\n" + row.report() : "");
          together.computeIfAbsent(what, w -> new ArrayList<>()).add(row);
        }
      }
    }
    return together.values().stream().map(this::same).toList();
  }

  private List<Row> rows(long key, long moment) {
    return database.list(
        "SELECT p.seq, p.account, a.report, p.name, p.offices, coalesce(p.published, 9999999)"
            + " FROM block b CROSS JOIN appearance p ON p.seq = b.item"
            + " CROSS JOIN account a ON a.seq = p.account"
            + " WHERE b.sort = 3 AND b.key = ?"
            + " AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
        r ->
            new Row(
                r.getLong(1),
                r.getLong(2),
                r.getLong(3),
                r.getString(4),
                r.getString(5),
                r.getLong(6)),
        key,
        moment,
        moment);
  }

  private Same same(List<Row> rows) {
    // Keys are looked up only where two are of one day.
    Comparator<Row> order =
        Comparator.comparingLong(Row::day).thenComparing(r -> truths.key(r.report()));
    Row first = rows.stream().min(order).orElseThrow();
    Row last = rows.stream().max(order).orElseThrow();
    List<Appearance> standing = new ArrayList<>(List.of(appearance(first)));
    if (last.seq() != first.seq()) {
      standing.add(appearance(last));
    }
    return new Same(rows, standing);
  }

  private Appearance appearance(Row row) {
    return Appearance.of(accounts.of(row.account()).record()).stream()
        .filter(a -> a.id().name().equals(row.name()))
        .findFirst()
        .orElseThrow();
  }

  private Set<Named> corrected(long moment) {
    Set<Named> named = new HashSet<>();
    for (Correction c : Correction.active(truths.corrections(moment))) {
      for (Mention m : mentions(c)) {
        truths.report(m.report()).ifPresent(r -> named.add(new Named(r, m.name())));
      }
    }
    return named;
  }

  private static List<Mention> mentions(Correction c) {
    return switch (c.change()) {
      case Change.SamePerson s -> List.of(s.one(), s.other());
      case Change.OtherPerson o -> List.of(o.one(), o.other());
      case Change.Confirm x -> List.of();
      case Change.Reject x -> List.of();
      case Change.Edit x -> List.of();
      case Change.SameEngagement x -> List.of();
      case Change.OtherEngagement x -> List.of();
      case Change.Undo x -> List.of();
    };
  }

  /** What analysts said of these; besides, those that say the same are one. */
  private Links<AppearanceId> links(Map<AppearanceId, Same> all, long moment) {
    Map<Pair<AppearanceId>, Boolean> said = new HashMap<>();
    for (Correction c : Correction.active(truths.corrections(moment))) {
      List<Mention> two = mentions(c);
      if (two.size() == 2) {
        AppearanceId a = new AppearanceId(two.get(0).report(), two.get(0).name());
        AppearanceId b = new AppearanceId(two.get(1).report(), two.get(1).name());
        if (!a.equals(b)) {
          said.put(Pair.of(a, b), c.change() instanceof Change.SamePerson);
        }
      }
    }
    Set<Pair<AppearanceId>> must = new HashSet<>();
    Set<Pair<AppearanceId>> cannot = new HashSet<>();
    said.forEach((pair, one) -> (one ? must : cannot).add(pair));
    return new Links<>(must, cannot);
  }

  private Biography biography(
      Person person, Map<AppearanceId, Same> all, long moment, int latest) {
    Set<AppearanceId> mine =
        person.appearances().stream().map(Appearance::id).collect(Collectors.toSet());
    Set<Long> reports = new HashSet<>();
    Set<Long> appearances = new HashSet<>();
    Set<Long> keys = new TreeSet<>();
    for (Same same : all.values()) {
      if (mine.contains(same.standing().get(0).id())) {
        same.rows().forEach(r -> reports.add(r.report()));
        same.rows().forEach(r -> appearances.add(r.seq()));
        same.standing().forEach(a -> keys.addAll(keys(a)));
      }
    }
    List<Part> parts = parts(keys, appearances);
    Set<List<Long>> teams = new LinkedHashSet<>();
    Set<Long> counted = new HashSet<>();
    for (Part part : parts) {
      counted.add(part.team());
      if (teams.size() < latest) {
        teams.add(groups.team(part.engagement(), moment));
      }
    }
    List<Told> told = teams.stream().map(t -> telling.told(t, moment)).toList();
    return new Biography(person, reports.size(), counted.size(), told);
  }

  /**
   * A part taken in an engagement.
   *
   * @param team of the engagement as of now, by which several sightings count once
   */
  private record Part(long engagement, long day, long team) {}

  /** The parts that appearances take, newest first; one query a key, however many there are. */
  private List<Part> parts(Set<Long> keys, Set<Long> appearances) {
    Map<Long, Part> parts = new HashMap<>();
    for (long key : keys) {
      database
          .list(
              "SELECT b.item, x.engagement, x.day, coalesce(m.team, x.engagement) FROM block b"
                  + " CROSS JOIN party x ON x.appearance = b.item"
                  + " LEFT JOIN member m ON m.sort = 1 AND m.item = x.engagement"
                  + " WHERE b.sort = 3 AND b.key = ?",
              r ->
                  Map.entry(
                      r.getLong(1), new Part(r.getLong(2), r.getLong(3), r.getLong(4))),
              key)
          .forEach(
              e -> {
                if (appearances.contains(e.getKey())) {
                  parts.put(e.getValue().engagement(), e.getValue());
                }
              });
    }
    return parts.values().stream()
        .sorted(Comparator.comparingLong(Part::day).reversed().thenComparing(Part::engagement))
        .toList();
  }

  /** Every report that names somebody exactly so, by key. */
  List<Mention> mentions(String name, long moment) {
    Map<String, Mention> found = new TreeMap<>();
    for (long key : keys(dummy(name))) {
      for (Row row : rows(key, moment)) {
        if (row.name().equals(name)) {
          String report = truths.key(row.report());
          found.put(report, new Mention(report, name));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
