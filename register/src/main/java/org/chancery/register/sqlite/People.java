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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.register.Biography;
import org.chancery.register.Dossier;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Identity;
import org.chancery.register.identity.Person;
import org.chancery.register.link.Links;
import org.chancery.register.link.Pair;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.Nearness;
import org.chancery.register.name.PersonName;

/**
 * Who is who, worked out when it is asked. A face is a name with the offices that go with it; of
 * the many reports that have one, the first and the last stand for all, so that a president in
 * every second report is as quickly found as an envoy in one. Names that a correction is about
 * stand for themselves.
 */
final class People {
  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Blocks blocks;
  private final Telling telling;
  private final Neighbourhoods groups;
  private final Identity identity = Identity.standard();

  People(
      Database database,
      Truths truths,
      Accounts accounts,
      Blocks blocks,
      Telling telling,
      Neighbourhoods groups) {
    this.database = database;
    this.truths = truths;
    this.accounts = accounts;
    this.blocks = blocks;
    this.telling = telling;
    this.groups = groups;
  }

  /**
   * Where a face appears.
   *
   * @param report its number in the file
   * @param day of publication, in days since 1970; far ahead if it is not known
   */
  private record Row(long seq, long account, long report, long day) {}

  /** A name in a report. */
  private record Named(long report, String name) {}

  /** Appearances of one face, of which some stand for all. */
  private record Same(long face, String name, List<Row> rows, List<Appearance> standing) {}

  List<Biography> named(String name, long moment, int latest) {
    List<Correction> corrections = Correction.active(truths.corrections(moment));
    List<Same> all = around(name, moment, corrected(corrections), partners(corrections, moment));
    Map<AppearanceId, Appearance> standing = new TreeMap<>();
    all.forEach(s -> s.standing().forEach(a -> standing.put(a.id(), a)));
    PersonName asked = PersonName.of(name);
    List<Biography> found = new ArrayList<>();
    for (Person person : identity.persons(standing.values(), links(corrections))) {
      if (person.names().stream().anyMatch(n -> meant(name, asked, PersonName.of(n)))) {
        found.add(biography(person, all, moment, latest));
      }
    }
    found.sort(
        Comparator.comparingLong(Biography::reports)
            .reversed()
            .thenComparing(b -> b.person().id()));
    return found;
  }

  private static boolean meant(String words, PersonName asked, PersonName name) {
    return switch (asked.compare(name)) {
      case EQUAL, WITHIN, INITIALS -> true;
      // One word in common is enough only where one word was asked for.
      case SURNAME -> single(words);
      case DIFFERENT -> false;
    };
  }

  private static boolean single(String name) {
    return !name.strip().contains(" ");
  }

  /** Whether a name can be meant by another, however it is spelt. */
  private static boolean bears(PersonName asked, PersonName name) {
    return asked.compare(name) != Agreement.DIFFERENT;
  }

  /**
   * All faces that bear the name, and those that may be one with these. It stops there: who may be
   * one with the latter alone is another question.
   */
  private List<Same> around(
      String name, long moment, Set<Named> corrected, Map<Long, Set<Long>> partners) {
    PersonName asked = PersonName.of(name);
    Map<Long, PersonName> names = new HashMap<>();
    Map<Long, List<Same>> found = new TreeMap<>();
    Deque<Long> waiting = new ArrayDeque<>();
    for (long face : blocks.under(Sort.NAME, Blocks.numbers(asked.keys()))) {
      if (meant(name, asked, names.computeIfAbsent(face, f -> PersonName.of(nameOf(f))))) {
        found.put(face, sames(face, moment, corrected));
        waiting.add(face);
      }
    }
    while (!waiting.isEmpty()) {
      long face = waiting.remove();
      for (long partner : partners.getOrDefault(face, Set.of())) {
        if (!found.containsKey(partner)) {
          found.put(partner, sames(partner, moment, corrected));
          waiting.add(partner);
        }
      }
      PersonName mine = names.computeIfAbsent(face, f -> PersonName.of(nameOf(f)));
      // A single word is borne by too many to lead from one to another.
      boolean whole = !single(nameOf(face));
      for (long other : whole ? blocks.besides(Sort.FACE, face) : Set.<Long>of()) {
        // Names that exclude each other are the cheapest to tell, and the most.
        if (!found.containsKey(other)
            && bears(mine, names.computeIfAbsent(other, f -> PersonName.of(nameOf(f))))) {
          List<Same> theirs = sames(other, moment, corrected);
          if (likely(found.getOrDefault(face, List.of()), theirs)) {
            found.put(other, theirs);
          }
        }
      }
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** The faces that an analyst said to be of one person with each face. */
  private Map<Long, Set<Long>> partners(List<Correction> corrections, long moment) {
    Map<Long, Set<Long>> partners = new HashMap<>();
    for (Correction c : corrections) {
      if (c.change() instanceof Change.SamePerson same) {
        for (long one : faces(same.one(), moment)) {
          for (long other : faces(same.other(), moment)) {
            partners.computeIfAbsent(one, f -> new TreeSet<>()).add(other);
            partners.computeIfAbsent(other, f -> new TreeSet<>()).add(one);
          }
        }
      }
    }
    return partners;
  }

  private List<Long> faces(Mention mention, long moment) {
    return database.numbers(
        "SELECT f.seq FROM report r CROSS JOIN account a ON a.report = r.seq"
            + " CROSS JOIN appearance p ON p.account = a.seq CROSS JOIN face f ON f.seq = p.face"
            + " WHERE r.key = ? AND f.name = ?"
            + " AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
        mention.report(),
        mention.name(),
        moment,
        moment);
  }

  private boolean likely(List<Same> some, List<Same> others) {
    return some.stream()
        .flatMap(s -> s.standing().stream())
        .anyMatch(
            a ->
                others.stream()
                    .flatMap(s -> s.standing().stream())
                    .anyMatch(b -> identity.probability(a, b) >= Identity.LIKELY));
  }

  private String nameOf(long face) {
    return database.words("SELECT name FROM face WHERE seq = ?", face).get(0);
  }

  /** The appearances of a face at a moment: all as one, but for those that are corrected. */
  private List<Same> sames(long face, long moment, Set<Named> corrected) {
    String name = nameOf(face);
    List<Row> together = new ArrayList<>();
    List<Same> sames = new ArrayList<>();
    for (Row row : rows(face, moment)) {
      if (corrected.contains(new Named(row.report(), name))) {
        sames.add(same(face, name, List.of(row)));
      } else {
        together.add(row);
      }
    }
    if (!together.isEmpty()) {
      sames.add(same(face, name, together));
    }
    return sames;
  }

  private List<Row> rows(long face, long moment) {
    return database.list(
        "SELECT p.seq, p.account, a.report, coalesce(p.published, 9999999)"
            + " FROM appearance p CROSS JOIN account a ON a.seq = p.account"
            + " WHERE p.face = ? AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
        r -> new Row(r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(4)),
        face,
        moment,
        moment);
  }

  private Same same(long face, String name, List<Row> rows) {
    // Keys are looked up only where two are of one day.
    Comparator<Row> order =
        Comparator.comparingLong(Row::day).thenComparing(r -> truths.key(r.report()));
    Row first = rows.stream().min(order).orElseThrow();
    Row last = rows.stream().max(order).orElseThrow();
    List<Appearance> standing = new ArrayList<>(List.of(appearance(first, name)));
    if (last.seq() != first.seq()) {
      standing.add(appearance(last, name));
    }
    return new Same(face, name, rows, standing);
  }

  private Appearance appearance(Row row, String name) {
    return Appearance.of(accounts.of(row.account()).record()).stream()
        .filter(a -> a.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Set<Named> corrected(List<Correction> corrections) {
    Set<Named> named = new HashSet<>();
    for (Correction c : corrections) {
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

  /** What analysts said; of two that contradict each other, the later. */
  private static Links<AppearanceId> links(List<Correction> corrections) {
    Map<Pair<AppearanceId>, Boolean> said = new HashMap<>();
    for (Correction c : corrections) {
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

  private Biography biography(Person person, List<Same> all, long moment, int latest) {
    Set<AppearanceId> mine =
        person.appearances().stream().map(Appearance::id).collect(Collectors.toSet());
    Set<Long> reports = new HashSet<>();
    Set<Long> appearances = new HashSet<>();
    Set<Long> faces = new TreeSet<>();
    for (Same same : all) {
      if (mine.contains(same.standing().get(0).id())) {
        same.rows().forEach(r -> reports.add(r.report()));
        same.rows().forEach(r -> appearances.add(r.seq()));
        faces.add(same.face());
      }
    }
    Set<List<Long>> teams = new LinkedHashSet<>();
    Set<Long> counted = new HashSet<>();
    for (Part part : parts(faces, appearances)) {
      counted.add(part.team());
      if (teams.size() < latest) {
        teams.add(groups.team(part.engagement(), moment));
      }
    }
    List<Dossier> told = teams.stream().map(t -> telling.told(t, moment)).toList();
    return new Biography(person, reports.size(), counted.size(), told);
  }

  /**
   * A part taken in an engagement.
   *
   * @param team of the engagement as of now, by which several sightings count once
   */
  private record Part(long engagement, long day, long team) {}

  /** The parts that appearances take, newest first; one query a face, however many there are. */
  private List<Part> parts(Set<Long> faces, Set<Long> appearances) {
    Map<Long, Part> parts = new HashMap<>();
    for (long face : faces) {
      database
          .list(
              "SELECT p.seq, x.engagement, x.day, coalesce(m.team, x.engagement)"
                  + " FROM appearance p CROSS JOIN party x ON x.appearance = p.seq"
                  + " LEFT JOIN member m ON m.sort = 1 AND m.item = x.engagement"
                  + " WHERE p.face = ?",
              r -> Map.entry(r.getLong(1), new Part(r.getLong(2), r.getLong(3), r.getLong(4))),
              face)
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

  /** Names that come nearest to one that nobody bears. */
  List<String> nearest(String name, int limit) {
    return Nearness.nearest(
        name, database.words("SELECT DISTINCT name FROM face ORDER BY name"), limit);
  }

  /** Every report that names somebody exactly so, by key. */
  List<Mention> mentions(String name, long moment) {
    Map<String, Mention> found = new TreeMap<>();
    for (long face : database.numbers("SELECT seq FROM face WHERE name = ?", name)) {
      for (Row row : rows(face, moment)) {
        String report = truths.key(row.report());
        found.put(report, new Mention(report, name));
      }
    }
    return List.copyOf(found.values());
  }
}
