package org.chancery.register.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.chancery.register.Register;
import org.chancery.register.correction.Mention;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Person;
import org.chancery.register.name.Nearness;
import org.chancery.register.search.Question;
import org.chancery.register.sqlite.Faces.Part;
import org.chancery.register.sqlite.Faces.Row;
import org.chancery.register.sqlite.Faces.Standing;
import org.chancery.register.sqlite.Persons.Somebody;

/** Persons with what they took part in. */
final class People {
  private final Database database;
  private final Truths truths;
  private final Faces faces;
  private final Persons persons;
  private final Recognition recognition;
  private final Telling telling;
  private final Neighbourhoods groups;

  People(
      Database database,
      Truths truths,
      Faces faces,
      Persons persons,
      Recognition recognition,
      Telling telling,
      Neighbourhoods groups) {
    this.database = database;
    this.truths = truths;
    this.faces = faces;
    this.persons = persons;
    this.recognition = recognition;
    this.telling = telling;
    this.groups = groups;
  }

  /** A person counted: nothing is told yet. */
  private record Counted(
      Somebody somebody, long reports, List<List<Long>> teams, long engagements, long recognised) {}

  List<Biography> named(String name, long moment, int latest) {
    List<Somebody> all = persons.named(name, moment);
    Set<Long> mentioned = new TreeSet<>();
    all.forEach(s -> mentioned.addAll(s.faces()));
    Map<Long, List<Part>> parts = faces.parts(mentioned);
    List<Somebody> sorted =
        all.stream()
            .sorted(
                Comparator.comparingLong(People::reports)
                    .reversed()
                    .thenComparing(s -> s.person().id()))
            .toList();
    List<Biography> biographies = new ArrayList<>();
    for (Somebody somebody : sorted) {
      boolean told = biographies.size() < Register.TOLD;
      // To look for each of hundreds of namesakes takes long, and is not what was asked for.
      Map<Long, Long> recognised =
          told ? recognition.engagements(somebody, moment) : new HashMap<>();
      Counted c = counted(somebody, recognised, parts, moment, latest);
      biographies.add(
          new Biography(
              told ? whole(c.somebody()) : c.somebody().person(),
              c.reports(),
              c.engagements(),
              c.recognised(),
              told ? told(c, moment) : List.of()));
    }
    return biographies;
  }

  private static long reports(Somebody somebody) {
    return somebody.rows().stream().mapToLong(Row::report).distinct().count();
  }

  private List<Dossier> told(Counted c, long moment) {
    return c.teams().stream().map(t -> telling.told(t, moment)).toList();
  }

  /** The same with company and evidence of each appearance. */
  private Person whole(Somebody somebody) {
    List<Appearance> appearances = new ArrayList<>();
    Map<AppearanceId, Standing> standing = somebody.standing();
    for (Appearance a : somebody.person().appearances()) {
      Standing s = standing.get(a.id());
      appearances.add(s == null ? a : faces.whole(s));
    }
    Person person = somebody.person();
    return new Person(
        person.name(), person.names(), appearances, person.tenures(), person.confidence());
  }

  private Counted counted(
      Somebody somebody,
      Map<Long, Long> recognised,
      Map<Long, List<Part>> parts,
      long moment,
      int latest) {
    Map<Long, Part> mine = new HashMap<>();
    for (Row row : somebody.rows()) {
      parts.getOrDefault(row.seq(), List.of()).forEach(p -> mine.put(p.engagement(), p));
    }
    recognised.keySet().removeAll(mine.keySet());
    List<Part> all = new ArrayList<>(mine.values());
    all.addAll(faces.parts(recognised));
    all.sort(Comparator.comparingLong(Part::day).reversed().thenComparing(Part::engagement));
    return moment == Long.MAX_VALUE
        ? now(somebody, reports(somebody), all, recognised.keySet(), latest)
        : then(somebody, reports(somebody), all, recognised.keySet(), moment, latest);
  }

  private Counted now(
      Somebody somebody, long reports, List<Part> parts, Set<Long> recognised, int latest) {
    Set<Long> named =
        parts.stream()
            .filter(p -> !recognised.contains(p.engagement()))
            .map(Part::team)
            .collect(Collectors.toSet());
    Set<Long> teams = new LinkedHashSet<>();
    List<List<Long>> wanted = new ArrayList<>();
    for (Part part : parts) {
      if (teams.add(part.team()) && wanted.size() < latest) {
        wanted.add(groups.team(part.engagement()));
      }
    }
    return new Counted(somebody, reports, wanted, teams.size(), teams.size() - named.size());
  }

  /** As of then other engagements may have been one than now. */
  private Counted then(
      Somebody somebody,
      long reports,
      List<Part> parts,
      Set<Long> recognised,
      long moment,
      int latest) {
    Set<List<Long>> teams = new LinkedHashSet<>();
    Set<List<Long>> named = new HashSet<>();
    Map<Long, List<Long>> byEngagement = new HashMap<>();
    for (Part part : parts) {
      List<Long> team = byEngagement.get(part.engagement());
      if (team == null) {
        team = List.copyOf(groups.team(part.engagement(), moment));
        for (long engagement : team) {
          byEngagement.put(engagement, team);
        }
      }
      teams.add(team);
      if (!recognised.contains(part.engagement())) {
        named.add(team);
      }
    }
    return new Counted(
        somebody,
        reports,
        teams.stream().limit(latest).toList(),
        teams.size(),
        teams.size() - named.size());
  }

  /** A question as SQL; where it asks for persons, those who are recognised answer, too. */
  Matching matching(Question question, long moment) {
    return new Matching(question, names -> recognised(names, moment));
  }

  /** The engagements in which somebody is recognised who bears one of these names. */
  private Collection<Long> recognised(Collection<String> names, long moment) {
    Set<Long> found = new TreeSet<>();
    Set<String> done = new HashSet<>();
    for (String name : names) {
      // Of one person's names, as a brief asks for them, the first full one finds all that is
      // theirs.
      if (Persons.single(name) || !done.contains(name)) {
        for (Somebody s : persons.named(name, moment)) {
          done.addAll(s.person().names());
          found.addAll(recognition.engagements(s, moment).keySet());
        }
      }
    }
    return found;
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
      for (Row row : faces.rows(face, moment)) {
        String report = truths.key(row.report());
        found.put(report, new Mention(report, name));
      }
    }
    return List.copyOf(found.values());
  }
}
