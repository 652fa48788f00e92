package org.chancery.desk.store;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.State;
import org.chancery.register.Glimpse;

/**
 * Where engagements took place, as their reports say it.
 *
 * @param name of the town, if one is named
 * @param country ISO 3166-1 alpha-3, as the record has it; Chancery gives no place to a state
 * @param latitude WGS 84 degrees; of a country alone, of about its middle; present if {@code
 *     longitude} is
 */
public record Spot(
    Optional<String> name,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude)
    implements Comparable<Spot> {
  /** How precisely a place is known. */
  public enum Precision {
    TOWN,
    COUNTRY,
    /** It has a name, and nobody knows where that is. */
    NAME,
    NOWHERE
  }

  private static final Comparator<Spot> ORDER =
      Comparator.comparing((Spot s) -> s.name().orElse(""))
          .thenComparing(s -> s.country().orElse(""));

  static Spot of(Glimpse seen) {
    Optional<State> state = seen.country().flatMap(Gazetteer.standard()::state);
    if (seen.latitude().isPresent() && seen.place().isPresent()) {
      return new Spot(seen.place(), seen.country(), seen.latitude(), seen.longitude());
    }
    return seen.place().isEmpty() && state.isPresent()
        ? new Spot(
            Optional.empty(),
            seen.country(),
            OptionalDouble.of(state.get().latitude()),
            OptionalDouble.of(state.get().longitude()))
        : new Spot(seen.place(), seen.country(), OptionalDouble.empty(), OptionalDouble.empty());
  }

  public Precision precision() {
    if (name.isPresent()) {
      return latitude.isPresent() ? Precision.TOWN : Precision.NAME;
    }
    return latitude.isPresent()
        ? Precision.COUNTRY
        : country.isPresent() ? Precision.NAME : Precision.NOWHERE;
  }

  /** "Baku (AZE)", "Azerbaijan" or "No place". */
  public String label() {
    return name.map(n -> n + country.map(c -> " (" + c + ")").orElse(""))
        .or(() -> country.map(c -> Gazetteer.standard().state(c).map(State::name).orElse(c)))
        .orElse("No place");
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
