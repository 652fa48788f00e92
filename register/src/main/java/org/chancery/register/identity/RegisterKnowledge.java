package org.chancery.register.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.record.Office;
import org.chancery.register.name.PersonName;

/**
 * What persons, as they were seen, tell; a function of the persons that it is given.
 *
 * <p>Somebody is told who was the last to be seen before the day and, if there is one, the first
 * after it; in two reports at least. Nobody is told from later sightings alone: another may have
 * come before.
 */
public final class RegisterKnowledge implements Knowledge {
  /** Sightings farther from the day than this many days tell nothing. */
  public static final int NEAR = 180;

  /** Where nobody was seen since, the last sighting is not older than this many days. */
  private static final int LATEST = 90;

  /** Two who bear a name are namesakes if they were seen within so many days of the report. */
  public static final int NAMESAKES = 1460;

  /** Reports by which a mistake of one is made good. */
  private static final int REPORTS = 2;

  /**
   * How sure it is next to a sighting; judged. {@code docs/sameness.md}: how often it was right.
   */
  private static final double SEEN = 0.98;

  /** Days in which half of what is not seen again is gone: two years. */
  private static final double HALF_LIFE = 730;

  private final List<Person> persons;

  public RegisterKnowledge(Collection<Person> persons) {
    this.persons = persons.stream().sorted(Comparator.comparing(Person::id)).toList();
  }

  /** A person on a day. */
  private record Sighting(Person person, Appearance appearance, LocalDate day) {}

  @Override
  public Optional<Known> holder(String office, LocalDate day) {
    return known(sightings(persons, a -> in(a, office), day, NEAR), day);
  }

  private static boolean in(Appearance a, String office) {
    return a.offices().stream().anyMatch(o -> SoleOffice.of(o).equals(Optional.of(office)));
  }

  @Override
  public Optional<Known> bearer(String name, LocalDate day, Set<String> sides) {
    PersonName asked = PersonName.of(name);
    List<Person> bearers =
        persons.stream()
            .filter(p -> p.names().stream().anyMatch(n -> bears(PersonName.of(n), asked)))
            .filter(p -> !sightings(List.of(p), a -> true, day, NAMESAKES).isEmpty())
            .toList();
    if (asked.words().size() != 1 || bearers.size() != 1) {
      return Optional.empty();
    }
    List<Sighting> seen = sightings(bearers, a -> true, day, NEAR);
    boolean there =
        seen.stream()
            .flatMap(s -> s.appearance().offices().stream())
            .map(Office::code)
            .flatMap(Optional::stream)
            .anyMatch(sides::contains);
    return there ? known(seen, day) : Optional.empty();
  }

  /** Whether a name of several words ends with the one asked for. */
  public static boolean bears(PersonName name, PersonName asked) {
    return name.words().size() > 1
        && !asked.words().isEmpty()
        && name.sounds().get(name.sounds().size() - 1).equals(asked.sounds().get(0));
  }

  private static List<Sighting> sightings(
      List<Person> persons, Predicate<Appearance> which, LocalDate day, int near) {
    List<Sighting> seen = new ArrayList<>();
    for (Person p : persons) {
      for (Appearance a : p.appearances()) {
        if (a.seen().isPresent() && away(a.seen().get(), day) <= near && which.test(a)) {
          seen.add(new Sighting(p, a, a.seen().get()));
        }
      }
    }
    seen.sort(Comparator.comparing(Sighting::day).thenComparing(s -> s.appearance().id()));
    return seen;
  }

  private static long away(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static Optional<Known> known(List<Sighting> seen, LocalDate day) {
    Optional<LocalDate> before =
        seen.stream().map(Sighting::day).filter(d -> !d.isAfter(day)).max(LocalDate::compareTo);
    Optional<LocalDate> after =
        seen.stream().map(Sighting::day).filter(d -> !d.isBefore(day)).min(LocalDate::compareTo);
    if (before.isEmpty() || after.isEmpty() && away(before.get(), day) > LATEST) {
      return Optional.empty();
    }
    List<Sighting> nearest =
        seen.stream()
            .filter(s -> s.day().equals(before.get()) || after.equals(Optional.of(s.day())))
            .toList();
    Person person = nearest.get(0).person();
    boolean alone = nearest.stream().allMatch(s -> s.person().id().equals(person.id()));
    long reports =
        seen.stream()
            .filter(s -> s.person().id().equals(person.id()))
            .map(s -> s.appearance().id().report())
            .distinct()
            .count();
    if (!alone || reports < REPORTS) {
      return Optional.empty();
    }
    long next = nearest.stream().mapToLong(s -> away(s.day(), day)).min().orElse(NEAR);
    return Optional.of(
        new Known(
            person,
            SEEN * StrictMath.pow(0.5, next / HALF_LIFE),
            Stream.of(nearest.get(0), nearest.get(nearest.size() - 1))
                .map(Sighting::appearance)
                .distinct()
                .toList()));
  }
}
