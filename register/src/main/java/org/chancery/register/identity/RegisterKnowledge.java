package org.chancery.register.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.PersonName;

/** What persons and their tenures tell; a function of the persons that it is given. */
public final class RegisterKnowledge implements Knowledge {
  /** Between two sightings in an office one hardly was out of it. */
  private static final double SEEN = 0.98;

  /** Days in which half of what is not seen again is gone: two years. */
  private static final double HALF_LIFE = 730;

  /** Once somebody else was seen in an office that has one holder. */
  private static final double FOLLOWED = 0.05;

  private static final Comparator<Holder> LIKELIEST =
      Comparator.comparingDouble((Holder h) -> -h.certainty())
          .thenComparing(h -> h.person().id())
          .thenComparing(h -> h.tenure().key());

  private final Map<String, List<Held>> byOffice = new TreeMap<>();
  private final Map<String, List<Person>> byWord = new TreeMap<>();

  private record Held(Person person, Tenure tenure) {}

  public RegisterKnowledge(Collection<Person> persons) {
    for (Person p : persons.stream().sorted(Comparator.comparing(Person::id)).toList()) {
      for (Tenure t : p.tenures()) {
        byOffice.computeIfAbsent(t.key(), k -> new ArrayList<>()).add(new Held(p, t));
      }
      for (String name : p.names()) {
        for (String key : PersonName.of(name).keys()) {
          List<Person> bearers = byWord.computeIfAbsent(key, k -> new ArrayList<>());
          if (!bearers.contains(p)) {
            bearers.add(p);
          }
        }
      }
    }
  }

  @Override
  public List<Holder> holders(String officeKey, LocalDate day) {
    return byOffice.getOrDefault(officeKey, List.of()).stream()
        .map(h -> new Holder(h.person(), h.tenure(), certainty(h, day)))
        .filter(h -> h.certainty() > 0)
        .sorted(LIKELIEST)
        .toList();
  }

  @Override
  public List<Holder> named(String name, LocalDate day) {
    PersonName asked = PersonName.of(name);
    List<Person> found = new ArrayList<>();
    for (String key : asked.keys()) {
      for (Person p : byWord.getOrDefault(key, List.of())) {
        boolean bears =
            p.names().stream()
                .anyMatch(n -> asked.compare(PersonName.of(n)) != Agreement.DIFFERENT);
        if (bears && !found.contains(p)) {
          found.add(p);
        }
      }
    }
    List<Holder> holders = new ArrayList<>();
    for (Person p : found) {
      p.tenures().stream()
          .map(t -> new Holder(p, t, certainty(new Held(p, t), day)))
          .filter(h -> h.certainty() > 0)
          .min(LIKELIEST)
          .ifPresent(holders::add);
    }
    holders.sort(LIKELIEST);
    return holders;
  }

  private double certainty(Held held, LocalDate day) {
    Optional<LocalDate> from = held.tenure().from();
    Optional<LocalDate> to = held.tenure().to();
    if (from.isEmpty() || to.isEmpty()) {
      return 0;
    }
    long away = 0;
    if (day.isBefore(from.get())) {
      away = ChronoUnit.DAYS.between(day, from.get());
    } else if (day.isAfter(to.get())) {
      away = ChronoUnit.DAYS.between(to.get(), day);
    }
    double certainty = SEEN * StrictMath.pow(0.5, away / HALF_LIFE);
    return away > 0 && relieved(held, day) ? certainty * FOLLOWED : certainty;
  }

  /** Whether another was seen in the office between the day and the time it was seen held. */
  private boolean relieved(Held held, LocalDate day) {
    LocalDate from = held.tenure().from().orElse(day);
    LocalDate to = held.tenure().to().orElse(day);
    if (!OfficeKey.isSingle(held.tenure().key())) {
      return false;
    }
    for (Held other : byOffice.getOrDefault(held.tenure().key(), List.of())) {
      Optional<LocalDate> otherFrom = other.tenure().from();
      Optional<LocalDate> otherTo = other.tenure().to();
      if (other.person().equals(held.person()) || otherFrom.isEmpty() || otherTo.isEmpty()) {
        continue;
      }
      boolean since =
          day.isAfter(to) && otherFrom.get().isAfter(to) && !otherFrom.get().isAfter(day);
      boolean until =
          day.isBefore(from) && otherTo.get().isBefore(from) && !otherTo.get().isBefore(day);
      if (since || until) {
        return true;
      }
    }
    return false;
  }
}
