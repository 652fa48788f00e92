package org.chancery.register.sameness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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

  /** Participants of all sightings, those that are one together. */
  static List<List<Seen>> together(List<Sighting> sightings) {
    List<List<Seen>> people = new ArrayList<>();
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

  /** A participant in a sighting. */
  record Seen(Sighting sighting, Party party) {}

  private static void put(List<List<Seen>> people, Seen seen) {
    for (Party.Match wanted : List.of(Party.Match.PERSON, Party.Match.SURNAME, Party.Match.SIDE)) {
      for (List<Seen> person : people) {
        // Two participants of one sighting are two, but a bare side joins any.
        boolean own =
            person.stream()
                .anyMatch(
                    o ->
                        o.sighting() == seen.sighting()
                            && o.party().name().isPresent() == seen.party().name().isPresent());
        if (!own && person.stream().anyMatch(o -> o.party().match(seen.party()) == wanted)) {
          person.add(seen);
          return;
        }
      }
    }
    people.add(new ArrayList<>(List.of(seen)));
  }

  private static List<Merged.Named> people(List<Sighting> sightings) {
    List<Merged.Named> people = new ArrayList<>();
    for (List<Seen> person : together(sightings)) {
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
    return new Participant(name, first.office(), also.stream().map(OfficeText::office).toList());
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
