package org.chancery.register.sameness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.name.PersonName;

/** The merged view of sightings that are one engagement. */
final class Merging {
  private Merging() {}

  /**
   * @param sightings in the order of their ids
   */
  static Merged of(List<Sighting> sightings) {
    Votes<Kind> kinds = new Votes<>();
    Votes<String> places = new Votes<>();
    Votes<String> countries = new Votes<>();
    Votes<String> occasions = new Votes<>();
    Votes<String> names = new Votes<>();
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (Sighting s : sightings) {
      Engagement e = s.engagement();
      kinds.add(e.kind(), s.source());
      e.place().ifPresent(v -> places.add(v, s.source()));
      e.country().ifPresent(v -> countries.add(v, s.source()));
      e.occasion().ifPresent(v -> occasions.add(v, s.source()));
      e.name().ifPresent(v -> names.add(v, s.source()));
      topics.addAll(e.topics());
    }
    Optional<String> place = places.most();
    Optional<Engagement> located =
        sightings.stream()
            .map(Sighting::engagement)
            .filter(e -> e.place().equals(place) && e.latitude().isPresent())
            .findFirst();
    List<Merged.Named> people = people(sightings);
    return new Merged(
        new Engagement(
            kinds.most().orElse(Kind.MEETING),
            status(sightings),
            date(sightings),
            place,
            countries.most(),
            located.map(Engagement::latitude).orElse(OptionalDouble.empty()),
            located.map(Engagement::longitude).orElse(OptionalDouble.empty()),
            occasions.most(Comparator.comparingInt(String::length)),
            names.most(Comparator.comparingInt(String::length)),
            people.stream().map(Merged.Named::participant).toList(),
            List.copyOf(topics),
            List.of()),
        people);
  }

  /** The most precise dates are asked first; of these the one that most sources give. */
  private static Optional<PartialDate> date(List<Sighting> sightings) {
    for (int precision = 2; precision >= 0; precision--) {
      int wanted = precision;
      Votes<PartialDate> precise = new Votes<>();
      for (Sighting s : sightings) {
        s.engagement()
            .date()
            .filter(d -> precision(d) == wanted)
            .ifPresent(d -> precise.add(d, s.source()));
      }
      if (precise.most().isPresent()) {
        return precise.most();
      }
    }
    return Optional.empty();
  }

  private static int precision(PartialDate d) {
    return d.day().isPresent() ? 2 : d.month().isPresent() ? 1 : 0;
  }

  /** What took place did, whatever was announced; else the last report counts. */
  private static Status status(List<Sighting> sightings) {
    Set<Status> all = EnumSet.noneOf(Status.class);
    sightings.forEach(s -> all.add(s.engagement().status()));
    if (all.contains(Status.HELD)) {
      return Status.HELD;
    }
    if (all.contains(Status.ONGOING)) {
      return Status.ONGOING;
    }
    Sighting last = sightings.get(0);
    for (Sighting s : sightings) {
      if (s.published().orElse(LocalDate.MIN).isAfter(last.published().orElse(LocalDate.MIN))) {
        last = s;
      }
    }
    return last.engagement().status();
  }

  /** A participant in a sighting. */
  record Seen(Sighting sighting, Party party) {}

  /** A participant as several sightings have it. */
  static final class Together {
    private final List<Seen> seen = new ArrayList<>();

    /** One of each wording: the many others would say no more. */
    private final Map<Participant, Party> wordings = new LinkedHashMap<>();

    private final Set<Sighting> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Sighting> bare = Collections.newSetFromMap(new IdentityHashMap<>());

    private void add(Seen one) {
      seen.add(one);
      wordings.putIfAbsent(one.party().participant(), one.party());
      (one.party().name().isPresent() ? named : bare).add(one.sighting());
    }

    /** Two participants of one sighting are two, but a bare side joins any. */
    private boolean takes(Seen one, Party.Match wanted) {
      return !(one.party().name().isPresent() ? named : bare).contains(one.sighting())
          && wordings.values().stream().anyMatch(p -> p.match(one.party()) == wanted);
    }

    List<Seen> seen() {
      return seen;
    }

    boolean in(Sighting sighting) {
      return named.contains(sighting) || bare.contains(sighting);
    }
  }

  /** Participants of all sightings, those that are one together. */
  static List<Together> together(List<Sighting> sightings) {
    List<Together> people = new ArrayList<>();
    // Named persons first, so that a bare side finds whom it stands for.
    for (boolean named : new boolean[] {true, false}) {
      for (Sighting s : sightings) {
        for (Participant p : s.engagement().participants()) {
          if (p.name().isPresent() == named) {
            put(people, new Seen(s, Party.of(p)));
          }
        }
      }
    }
    return people;
  }

  private static void put(List<Together> people, Seen seen) {
    for (Party.Match wanted : List.of(Party.Match.PERSON, Party.Match.SURNAME, Party.Match.SIDE)) {
      for (Together person : people) {
        if (person.takes(seen, wanted)) {
          person.add(seen);
          return;
        }
      }
    }
    Together person = new Together();
    person.add(seen);
    people.add(person);
  }

  private static List<Merged.Named> people(List<Sighting> sightings) {
    List<Merged.Named> people = new ArrayList<>();
    for (Together together : together(sightings)) {
      List<Seen> person = together.seen();
      Votes<String> names = new Votes<>();
      Set<String> all = new TreeSet<>();
      for (Seen s : person) {
        s.party()
            .participant()
            .name()
            .ifPresent(
                n -> {
                  names.add(n, s.sighting().source());
                  all.add(n);
                });
      }
      people.add(new Merged.Named(participant(person, fullest(all, names)), all));
    }
    return people;
  }

  /** Of the names with most full words the one that most sources use. */
  private static Optional<String> fullest(Set<String> all, Votes<String> votes) {
    Comparator<String> longer = Comparator.comparingInt(n -> PersonName.of(n).full());
    Optional<String> most = votes.most(longer);
    Optional<String> longest = all.stream().max(longer);
    if (most.isPresent() && longest.isPresent() && longer.compare(longest.get(), most.get()) > 0) {
      int words = PersonName.of(longest.get()).full();
      return all.stream().filter(n -> PersonName.of(n).full() == words).findFirst();
    }
    return most;
  }

  /** The participant with the name, in the office that most sources give; other offices follow. */
  private static Participant participant(List<Seen> person, Optional<String> name) {
    Votes<OfficeText> offices = new Votes<>();
    Set<OfficeText> also = new TreeSet<>();
    for (Seen s : person) {
      Participant p = s.party().participant();
      if (p.name().isPresent() || name.isEmpty()) {
        offices.add(new OfficeText(p.office()), s.sighting().source());
      }
      p.also().forEach(o -> also.add(new OfficeText(o)));
    }
    OfficeText first = offices.most(OfficeText.TELLS_MORE).orElseThrow();
    also.remove(first);
    return new Participant(
        name, first.office(), also.stream().map(OfficeText::office).toList(), surest(person));
  }

  /** As sure as the report that is surest; not known where one does not say how sure it is. */
  private static OptionalDouble surest(List<Seen> person) {
    List<OptionalDouble> all =
        person.stream().map(s -> s.party().participant().confidence()).toList();
    return all.stream().allMatch(OptionalDouble::isPresent)
        ? all.stream().mapToDouble(OptionalDouble::getAsDouble).max()
        : OptionalDouble.empty();
  }

  /** An office, ordered by its words. */
  record OfficeText(Office office) implements Comparable<OfficeText> {
    static final Comparator<OfficeText> TELLS_MORE =
        Comparator.comparingInt(
            o -> (o.office.role().isPresent() ? 2 : 0) + (o.office.code().isPresent() ? 1 : 0));

    private String text() {
      return office.role().orElse("")
          + "\t"
          + office.body().orElse("")
          + "\t"
          + office.code().orElse("");
    }

    @Override
    public int compareTo(OfficeText other) {
      return text().compareTo(other.text());
    }
  }
}
