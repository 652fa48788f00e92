package org.chancery.register.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.chancery.register.identity.RegisterKnowledge;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.PersonName;
import org.chancery.register.sqlite.Faces.Row;

/**
 * Who bears a family name about a day. Two whose names exclude each other are seen at once; only
 * where all can be one person is it worked out whether they are.
 */
final class Namesakes {
  private final Truths truths;
  private final Faces faces;
  private final Persons persons;
  private final Map<Asked, List<Borne>> borne = new Recent<>(Recognition.HELD);
  private final Map<Day, List<Borne>> alike = new Recent<>(Recognition.HELD);

  Namesakes(Truths truths, Faces faces, Persons persons) {
    this.truths = truths;
    this.faces = faces;
    this.persons = persons;
  }

  private record Asked(String name, long moment) {}

  private record Day(Asked asked, LocalDate day) {}

  /** A face of several words that ends with the name, and where it appears. */
  private record Borne(Faces.Face face, List<Row> rows) {
    List<Row> within(LocalDate day, int days) {
      long middle = day.toEpochDay();
      return rows.stream().filter(r -> Math.abs(r.day() - middle) <= days).toList();
    }

    /** Those that are near; else those of the first day on which it was seen at all. */
    List<Row> telling(LocalDate day) {
      List<Row> near = within(day, RegisterKnowledge.NEAR);
      List<Row> all = near.isEmpty() ? within(day, RegisterKnowledge.NAMESAKES) : near;
      long first = all.stream().mapToLong(Row::day).min().orElse(0);
      return near.isEmpty() ? all.stream().filter(r -> r.day() == first).toList() : near;
    }
  }

  /** Everything may be otherwise by now. */
  void forget() {
    borne.clear();
    alike.clear();
  }

  private List<Borne> borne(String name, long moment) {
    return borne.computeIfAbsent(new Asked(name, moment), a -> found(name, moment));
  }

  private List<Borne> found(String name, long moment) {
    PersonName asked = faces.name(name);
    Map<Long, Faces.Face> bearing = new TreeMap<>();
    for (long key : Blocks.numbers(asked.keys())) {
      for (Faces.Face face : faces.under(Sort.NAME, key)) {
        if (RegisterKnowledge.bears(face.name(), asked)) {
          bearing.put(face.seq(), face);
        }
      }
    }
    List<Borne> all = new ArrayList<>();
    faces
        .rows(bearing.keySet(), moment)
        .forEach(
            (face, rows) ->
                Optional.ofNullable(bearing.get(face)).ifPresent(f -> all.add(new Borne(f, rows))));
    return all;
  }

  /** Those of the years around a day, if all can be one person by their names. */
  private List<Borne> alike(String name, LocalDate day, long moment) {
    Day asked = new Day(new Asked(name, moment), day);
    return alike.computeIfAbsent(asked, a -> around(name, day, moment));
  }

  private List<Borne> around(String name, LocalDate day, long moment) {
    List<Borne> around = new ArrayList<>();
    for (Borne b : borne(name, moment)) {
      if (!b.within(day, RegisterKnowledge.NAMESAKES).isEmpty()) {
        for (Borne other : around) {
          if (b.face().name().compare(other.face().name()) == Agreement.DIFFERENT) {
            return List.of();
          }
        }
        around.add(b);
      }
    }
    return around;
  }

  /** Whether one of some faces may be the only one who bears a name about a day. */
  boolean maybe(String name, LocalDate day, Set<Long> some, long moment) {
    return alike(name, day, moment).stream().anyMatch(b -> some.contains(b.face().seq()));
  }

  /** What is known of those who bear a name about a day, if they can be one person. */
  Optional<RegisterKnowledge> one(String name, LocalDate day, long moment) {
    List<Borne> alike = alike(name, day, moment);
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    Map<AppearanceId, Appearance> seen = new TreeMap<>();
    for (Borne b : alike) {
      List<Row> rows = b.telling(day);
      String whole = faces.words(b.face().seq());
      List<Office> offices = faces.offices(b.face().seq());
      Map<Long, String> keys =
          truths.keys(
              rows.stream().map(Row::report).collect(Collectors.toCollection(TreeSet::new)));
      for (Row row : rows) {
        AppearanceId id = new AppearanceId(keys.getOrDefault(row.report(), ""), whole);
        seen.put(id, Appearance.seen(id, Faces.day(row), offices));
      }
    }
    return Optional.of(
        new RegisterKnowledge(Identity.standard().persons(seen.values(), persons.links(moment))));
  }
}
