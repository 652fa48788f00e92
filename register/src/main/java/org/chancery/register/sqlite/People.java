package org.chancery.register.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

  /** A row of the index. */
  private record Row(
      long seq, long account, String report, String name, String offices, long day) {}

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
    Set<AppearanceId> corrected = corrected(moment);
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

  private List<Same> sames(Set<Long> keys, long moment, Set<AppearanceId> corrected) {
    Map<String, List<Row>> together = new TreeMap<>();
    Set<Long> seen = new HashSet<>();
    for (long key : keys) {
      for (Row row : rows(key, moment)) {
        if (seen.add(row.seq())) {
          boolean alone = corrected.contains(new AppearanceId(row.report(), row.name()));
          String what = row.name() + "\n" + row.offices() + (alone ? "\n" + row.report() : "");
          together.computeIfAbsent(what, w -> new ArrayList<>()).add(row);
        }
      }
    }
    return together.values().stream().map(this::same).toList();
  }

  private List<Row> rows(long key, long moment) {
    return database.list(
        "SELECT p.seq, p.account, r.key, p.name, p.offices, coalesce(p.published, 9999999)"
            + " FROM block b CROSS JOIN appearance p ON p.seq = b.item"
            + " CROSS JOIN account a ON a.seq = p.account CROSS JOIN report r ON r.seq = a.report"
            + " WHERE b.sort = 3 AND b.key = ?"
            + " AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
        r ->
            new Row(
                r.getLong(1),
                r.getLong(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getLong(6)),
        key,
        moment,
        moment);
  }

  private Same same(List<Row> rows) {
    Comparator<Row> order = Comparator.comparingLong(Row::day).thenComparing(Row::report);
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

  private Set<AppearanceId> corrected(long moment) {
    Set<AppearanceId> named = new HashSet<>();
    for (Correction c : Correction.active(truths.corrections(moment))) {
      for (Mention m : mentions(c)) {
        named.add(new AppearanceId(m.report(), m.name()));
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

  private Biography biography(Person person, Map<AppearanceId, Same> all, long moment, int latest) {
    Set<AppearanceId> mine =
        person.appearances().stream().map(Appearance::id).collect(Collectors.toSet());
    Set<String> reports = new HashSet<>();
    List<Long> appearances = new ArrayList<>();
    for (Same same : all.values()) {
      if (mine.contains(same.standing().get(0).id())) {
        same.rows().forEach(r -> reports.add(r.report()));
        same.rows().forEach(r -> appearances.add(r.seq()));
      }
    }
    List<Long> engagements = engagements(appearances);
    Map<List<Long>, Boolean> teams = new LinkedHashMap<>();
    for (long engagement : engagements) {
      if (teams.size() == latest) {
        break;
      }
      teams.put(groups.team(engagement, moment), true);
    }
    List<Told> told = teams.keySet().stream().map(t -> telling.told(t, moment)).toList();
    return new Biography(person, reports.size(), count(engagements, moment), told);
  }

  /** The engagements of appearances, newest first. */
  private List<Long> engagements(List<Long> appearances) {
    record Dated(long engagement, long day) {}
    List<Dated> found = new ArrayList<>();
    for (long appearance : appearances) {
      found.addAll(
          database.list(
              "SELECT e.seq, coalesce(e.last_day, p.published, -999999)"
                  + " FROM appearance p CROSS JOIN party x ON x.appearance = p.seq"
                  + " CROSS JOIN engagement e ON e.seq = x.engagement WHERE p.seq = ?",
              row -> new Dated(row.getLong(1), row.getLong(2)),
              appearance));
    }
    return found.stream()
        .sorted(Comparator.comparingLong(Dated::day).reversed().thenComparing(Dated::engagement))
        .map(Dated::engagement)
        .distinct()
        .toList();
  }

  /** How many there are, several sightings of one counted once; as of now exactly. */
  private long count(List<Long> engagements, long moment) {
    if (moment != Long.MAX_VALUE) {
      return engagements.stream().map(e -> groups.team(e, moment).get(0)).distinct().count();
    }
    Set<Long> teams = new HashSet<>();
    for (long engagement : engagements) {
      teams.add(database.number("SELECT team FROM member WHERE sort = 1 AND item = ?", engagement));
    }
    return teams.size();
  }

  /** Every report that names somebody exactly so, by key. */
  List<Mention> mentions(String name, long moment) {
    Map<String, Mention> found = new TreeMap<>();
    for (long key : keys(dummy(name))) {
      for (Row row : rows(key, moment)) {
        OptionalLong report = truths.report(row.report());
        if (row.name().equals(name) && report.isPresent()) {
          found.put(row.report(), new Mention(row.report(), name));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
