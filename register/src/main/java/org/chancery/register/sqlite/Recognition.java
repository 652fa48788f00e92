package org.chancery.register.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Record;
import org.chancery.register.Dossier;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Knowledge;
import org.chancery.register.identity.Person;
import org.chancery.register.identity.RegisterKnowledge;
import org.chancery.register.name.PersonName;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sqlite.Faces.Row;
import org.chancery.register.sqlite.Persons.Somebody;

/**
 * Whom the register takes for the holder of an office, or the bearer of a family name, that a
 * report gives alone. Nothing of it is kept: it is worked out when it is asked, from who was seen,
 * so that it is the same in whatever order the reports came.
 */
final class Recognition {
  /** Names and offices held in memory, as long as nothing is written. */
  static final int HELD = 2_000;

  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Faces faces;
  private final Namesakes namesakes;
  private final Incumbents incumbents;
  private final Neighbourhoods groups;
  private final Sources sources;
  private final Map<Lone, List<Row>> alone = new Recent<>(HELD);
  private final Map<Lone, List<Candidate>> candidates = new Recent<>(HELD);

  Recognition(
      Database database,
      Truths truths,
      Accounts accounts,
      Faces faces,
      Namesakes namesakes,
      Incumbents incumbents,
      Neighbourhoods groups,
      Sources sources) {
    this.database = database;
    this.truths = truths;
    this.accounts = accounts;
    this.faces = faces;
    this.namesakes = namesakes;
    this.incumbents = incumbents;
    this.groups = groups;
    this.sources = sources;
  }

  /** A family name, or an office, as of a moment. */
  private record Lone(String words, long moment) {}

  /** Everything may be otherwise by now. */
  void forget() {
    faces.forget();
    namesakes.forget();
    alone.clear();
    candidates.clear();
    incumbents.forget();
  }

  /** The participants of an engagement whom the register recognises. */
  List<Dossier.Recognised> of(Collection<Long> team, Group group, long moment) {
    List<Dossier.Recognised> recognised = new ArrayList<>();
    Map<Long, Long> days = days(team);
    for (Participant p : group.merged().engagement().participants()) {
      Optional<String> office = Offices.asked(p);
      if (office.isPresent()) {
        Optional.ofNullable(days.get(Offices.number(office.get())))
            .filter(day -> !named(team, office.get()))
            .flatMap(day -> incumbents.of(office.get(), day, moment))
            .filter(i -> !there(i.known().person(), p, group))
            .ifPresent(i -> recognised.add(recognised(p, i.known(), moment)));
      } else if (p.name().filter(Persons::single).isPresent() && lone(p.offices())) {
        bearer(p.name().get(), group, moment)
            .filter(k -> !there(k.person(), p, group))
            .ifPresent(k -> recognised.add(recognised(p, k, moment)));
      }
    }
    return recognised;
  }

  /** Whether somebody is named among the other participants already, in whatever office. */
  private static boolean there(Person person, Participant but, Group group) {
    return group.merged().engagement().participants().stream()
        .filter(p -> !p.equals(but))
        .flatMap(p -> p.name().stream())
        .anyMatch(person.names()::contains);
  }

  private Dossier.Recognised recognised(Participant p, Knowledge.Known known, long moment) {
    return new Dossier.Recognised(
        p,
        known.person().name(),
        p.confidence().orElse(1) * known.certainty(),
        known.seen().stream().flatMap(a -> seen(a.id(), moment).stream()).toList());
  }

  private Optional<Dossier.Seen> seen(AppearanceId id, long moment) {
    return accounts
        .at(id.report(), moment)
        .map(
            a ->
                new Dossier.Seen(
                    sources.of(a),
                    Appearance.of(a.record(), id.name())
                        .map(Appearance::evidence)
                        .orElse(List.of())));
  }

  /** The offices that take part without a name, each with the first day for which it is asked. */
  private Map<Long, Long> days(Collection<Long> team) {
    Map<Long, Long> days = new TreeMap<>();
    database
        .list(
            "SELECT u.office, u.day FROM json_each(?) j"
                + " CROSS JOIN unnamed u ON u.engagement = j.value",
            row -> Map.entry(row.getLong(1), row.getLong(2)),
            Database.array(team))
        .forEach(e -> days.merge(e.getKey(), e.getValue(), Math::min));
    return days;
  }

  /** Whether another report of the engagement names the holder. */
  private boolean named(Collection<Long> team, String office) {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM json_each(?) j"
                + " CROSS JOIN party x ON x.engagement = j.value"
                + " CROSS JOIN seen s ON s.appearance = x.appearance WHERE s.office = ?)",
            Database.array(team),
            Offices.number(office))
        == 1;
  }

  /** Whether nothing is said of whom somebody serves. */
  private static boolean lone(Stream<Office> offices) {
    return offices.allMatch(o -> o.code().isEmpty() && o.body().isEmpty());
  }

  private Optional<Knowledge.Known> bearer(String name, Group group, long moment) {
    Optional<LocalDate> day =
        group.sightings().stream().flatMap(s -> s.published().stream()).min(LocalDate::compareTo);
    Set<String> sides =
        group.sightings().stream()
            .flatMap(s -> accounts.at(s.id().report(), moment).stream())
            .flatMap(a -> sides(a.record()).stream())
            .collect(Collectors.toSet());
    return day.flatMap(d -> bearer(name, d, sides, moment));
  }

  private Optional<Knowledge.Known> bearer(
      String name, LocalDate day, Set<String> sides, long moment) {
    return namesakes.one(name, day, moment).flatMap(k -> k.bearer(name, day, sides));
  }

  /** The states and organisations that a report has to do with. */
  private static Set<String> sides(Record record) {
    Set<String> sides = new TreeSet<>();
    for (Engagement e : record.engagements()) {
      e.participants().forEach(p -> p.offices().forEach(o -> o.code().ifPresent(sides::add)));
      e.country().ifPresent(sides::add);
    }
    for (Holding h : record.holdings()) {
      h.code().ifPresent(sides::add);
    }
    for (Event e : record.events()) {
      Stream.concat(e.source().stream(), e.target().stream())
          .forEach(a -> a.code().ifPresent(sides::add));
    }
    return sides;
  }

  /** The engagements, by their numbers, in which somebody is recognised, each with its last day. */
  Map<Long, Long> engagements(Somebody somebody, long moment) {
    Map<Long, Long> found = new TreeMap<>();
    offices(somebody, moment, found);
    names(somebody, moment, found);
    return found;
  }

  /** An engagement in which an office stands alone, and the face that was last seen in it. */
  private record Candidate(long engagement, long day, long last, long face) {}

  private void offices(Somebody somebody, long moment, Map<Long, Long> found) {
    Set<Long> mine =
        somebody.rows().stream().map(Row::seq).collect(Collectors.toCollection(HashSet::new));
    Set<Long> own = somebody.faces();
    Set<String> offices = new TreeSet<>();
    somebody
        .sames()
        .forEach(s -> offices.addAll(Offices.keys(s.standing().get(0).ready().appearance())));
    for (String office : offices) {
      for (Candidate c :
          candidates.computeIfAbsent(new Lone(office, moment), l -> candidates(office, moment))) {
        if (!own.contains(c.face())) {
          continue;
        }
        List<Long> team = groups.team(c.engagement(), moment);
        long day = days(team).getOrDefault(Offices.number(office), c.day());
        boolean his =
            incumbents
                .of(office, day, moment)
                .filter(i -> i.appearances().stream().anyMatch(mine::contains))
                .isPresent();
        if (his && !named(team, office)) {
          found.putIfAbsent(c.engagement(), c.last());
        }
      }
    }
  }

  private List<Candidate> candidates(String office, long moment) {
    return database.list(
        "SELECT u.engagement, u.day, coalesce(e.last_day, a.published, u.day), coalesce("
            + "(SELECT p.face FROM seen s CROSS JOIN appearance p ON p.seq = s.appearance"
            + " CROSS JOIN account b ON b.seq = p.account"
            + " WHERE s.office = u.office AND s.day BETWEEN u.day - "
            + RegisterKnowledge.NEAR
            + " AND u.day AND b.since <= ? AND (b.until IS NULL OR b.until > ?)"
            + " ORDER BY s.day DESC LIMIT 1), 0)"
            + " FROM unnamed u CROSS JOIN engagement e ON e.seq = u.engagement"
            + " CROSS JOIN account a ON a.seq = e.account"
            + " WHERE u.office = ? AND a.since <= ? AND (a.until IS NULL OR a.until > ?)",
        row -> new Candidate(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
        moment,
        moment,
        Offices.number(office),
        moment,
        moment);
  }

  private void names(Somebody somebody, long moment, Map<Long, Long> found) {
    PersonName whole = faces.name(somebody.person().name());
    if (whole.words().size() < 2) {
      return;
    }
    String family = whole.last();
    Set<Long> mine = somebody.faces();
    for (Row row : alone.computeIfAbsent(new Lone(family, moment), l -> alone(family, moment))) {
      Optional<LocalDate> day = Faces.day(row);
      if (day.isPresent() && namesakes.maybe(family, day.get(), mine, moment)) {
        names(row, family, day.get(), moment, found);
      }
    }
  }

  /** Whoever of that name is told is the one whose face is among those that can be meant. */
  private void names(Row row, String family, LocalDate day, long moment, Map<Long, Long> found) {
    Record record = accounts.of(row.account()).record();
    List<Long> numbers = accounts.engagements(row.account());
    for (Sighting s : Sighting.of(record)) {
      boolean his =
          s.engagement().participants().stream()
              .filter(p -> p.name().filter(n -> is(n, family)).isPresent() && lone(p.offices()))
              .anyMatch(p -> bearer(family, day, sides(record), moment).isPresent());
      if (his) {
        found.putIfAbsent(numbers.get(s.id().index()), day.toEpochDay());
      }
    }
  }

  private boolean is(String name, String family) {
    return faces.name(name).sounds().equals(faces.name(family).sounds());
  }

  /** Where a family name appears alone, and nothing is said of whom its bearer serves. */
  private List<Row> alone(String family, long moment) {
    List<Row> rows = new ArrayList<>();
    for (long key : Blocks.numbers(faces.name(family).keys())) {
      for (Faces.Face face : faces.under(Sort.NAME, key)) {
        if (face.name().sounds().equals(faces.name(family).sounds())
            && lone(faces.offices(face.seq()).stream())) {
          rows.addAll(faces.rows(face.seq(), moment));
        }
      }
    }
    return rows;
  }
}
