package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.register.link.Links;

/**
 * Which appearances are one person. Keys, likely pairs and neighbourhoods work as in {@link
 * org.chancery.register.sameness.Sameness}.
 */
public final class Identity {
  /** Two that are less likely one person are no neighbours. */
  public static final double LIKELY = 0.5;

  private Identity() {}

  public static Identity standard() {
    return new Identity();
  }

  /** The blocks an appearance stands in: two without a common key are never one person. */
  public Set<String> keys(Appearance appearance) {
    return Set.of(appearance.id().name());
  }

  /** How likely two appearances are one person, 0 to 1; symmetric. */
  public double probability(Appearance one, Appearance other) {
    return one.id().name().equals(other.id().name()) ? 1 : 0;
  }

  /** Those of {@code others} that are {@link #LIKELY} the same person, and how likely. */
  public SortedMap<AppearanceId, Double> likely(Appearance one, Collection<Appearance> others) {
    SortedMap<AppearanceId, Double> likely = new TreeMap<>();
    for (Appearance other : others) {
      double p = other.id().equals(one.id()) ? 0 : probability(one, other);
      if (p >= LIKELY) {
        likely.put(other.id(), p);
      }
    }
    return likely;
  }

  /** The persons, sorted by {@link Person#id}; each appearance is of one. */
  public List<Person> persons(Collection<Appearance> appearances, Links<AppearanceId> links) {
    List<Person> persons = new ArrayList<>();
    appearances.stream()
        .sorted(java.util.Comparator.comparing(Appearance::id))
        .forEach(
            a ->
                persons.add(
                    new Person(a.id().name(), List.of(a.id().name()), List.of(a), List.of(), 1)));
    return persons;
  }

  /** The changes of office that the persons' tenures show, by day, then by office. */
  public List<Succession> successions(Collection<Person> persons) {
    return List.of();
  }
}
