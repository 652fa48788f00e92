package org.chancery.desk.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts places. */
final class Spots {
  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::engagements)
          .reversed()
          .thenComparing(s -> s.place().orElse(""))
          .thenComparing(s -> s.country().orElse(""));

  private record Key(Optional<String> place, Optional<String> country) {}

  private final Map<Key, Spot> counted = new HashMap<>();

  /** Counts an engagement there; one of which no place is known is passed over. */
  void add(
      Optional<String> place,
      Optional<String> country,
      OptionalDouble latitude,
      OptionalDouble longitude) {
    if (place.isPresent() || country.isPresent()) {
      counted.merge(
          new Key(place, country), new Spot(place, country, latitude, longitude, 1), Spots::both);
    }
  }

  /** Where one has no degrees, those of the other; where both have, the more northern ones. */
  private static Spot both(Spot one, Spot other) {
    boolean first =
        other.latitude().isEmpty()
            || one.latitude().isPresent()
                && one.latitude().getAsDouble() >= other.latitude().getAsDouble();
    Spot at = first ? one : other;
    return new Spot(
        one.place(),
        one.country(),
        at.latitude(),
        at.longitude(),
        one.engagements() + other.engagements());
  }

  /** Those with most engagements first. */
  List<Spot> sorted() {
    return counted.values().stream().sorted(ORDER).toList();
  }
}
