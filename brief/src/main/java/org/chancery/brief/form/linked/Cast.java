package org.chancery.brief.form.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.brief.material.Excerpt;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.register.Biography;
import org.chancery.register.Dossier;
import org.chancery.register.identity.AppearanceId;
import org.chancery.register.identity.Person;
import org.chancery.register.identity.Tenure;
import org.chancery.register.sameness.Merged;
import org.chancery.register.sameness.Sighting;

/**
 * Who is who in an excerpt: its persons and bodies, each once. Whom a biography tells of is known
 * by the report and the name, by the engagements in the biography, or by a name and side that no
 * other biography has; anybody else by name and side.
 */
final class Cast {
  private static final String KIND = "person";

  private final List<Biography> biographies;
  private final Map<AppearanceId, Person> appearances = new HashMap<>();
  private final SortedMap<String, Somebody> persons = new TreeMap<>();
  private final Bodies bodies;

  Cast(Excerpt excerpt) {
    biographies = excerpt.biographies();
    List<Office> offices = new ArrayList<>();
    for (Biography b : biographies) {
      b.person().appearances().forEach(a -> appearances.put(a.id(), b.person()));
      b.person().tenures().forEach(t -> offices.add(office(t)));
      Somebody known = known(b.person());
      persons.put(known.id(), known);
    }
    for (Dossier d : excerpt.dossiers()) {
      for (Merged.Named named : d.group().merged().people()) {
        offices.add(named.participant().office());
        offices.addAll(named.participant().also());
        who(d, named).ifPresent(s -> persons.merge(s.id(), s, Cast::both));
      }
    }
    bodies = Bodies.of(offices);
  }

  /** By their ids. */
  List<Somebody> persons() {
    return List.copyOf(persons.values());
  }

  Bodies bodies() {
    return bodies;
  }

  /** The person who takes part; empty for a body for which nobody is named. */
  Optional<Somebody> of(Dossier dossier, Merged.Named named) {
    return who(dossier, named).map(s -> persons.getOrDefault(s.id(), s));
  }

  static Office office(Tenure tenure) {
    return new Office(Optional.of(tenure.office()), tenure.body(), tenure.code());
  }

  private Optional<Somebody> who(Dossier dossier, Merged.Named named) {
    Participant p = named.participant();
    return p.name()
        .map(
            name ->
                biography(dossier, named)
                    .map(Cast::known)
                    .orElseGet(
                        () ->
                            new Somebody(
                                Ids.of(
                                    KIND, name, p.office().code().or(p.office()::body).orElse("")),
                                name,
                                List.copyOf(names(named)),
                                Optional.empty())));
  }

  private Optional<Person> biography(Dossier dossier, Merged.Named named) {
    SortedSet<String> names = names(named);
    for (Sighting s : dossier.group().sightings()) {
      for (String name : names) {
        Person person = appearances.get(new AppearanceId(s.id().report(), name));
        if (person != null) {
          return Optional.of(person);
        }
      }
    }
    List<Person> alike = new ArrayList<>();
    for (Biography b : biographies) {
      if (b.person().names().stream().anyMatch(names::contains)) {
        if (b.latest().stream().anyMatch(d -> d.id().equals(dossier.id()))) {
          return Optional.of(b.person());
        }
        alike.add(b.person());
      }
    }
    Optional<String> side = named.participant().office().code();
    return alike.size() == 1
            && alike.get(0).tenures().stream()
                .map(Tenure::code)
                .anyMatch(c -> c.isPresent() && c.equals(side))
        ? Optional.of(alike.get(0))
        : Optional.empty();
  }

  private static SortedSet<String> names(Merged.Named named) {
    SortedSet<String> names = new TreeSet<>(named.names());
    named.participant().name().ifPresent(names::add);
    return names;
  }

  private static Somebody known(Person person) {
    return new Somebody(
        Ids.of(KIND, person.id().report(), person.id().name()),
        person.name(),
        person.names(),
        Optional.of(person));
  }

  private static Somebody both(Somebody one, Somebody other) {
    SortedSet<String> names = new TreeSet<>(one.names());
    names.addAll(other.names());
    return new Somebody(one.id(), one.name(), List.copyOf(names), one.person());
  }
}
