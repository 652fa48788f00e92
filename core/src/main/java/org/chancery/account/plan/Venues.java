package org.chancery.account.plan;

import java.util.Optional;

/** The places that a report's sentences name, as far as plans need them. */
@FunctionalInterface
public interface Venues {
  /**
   * A place.
   *
   * @param place the city, or empty where only a country is named
   * @param country ISO 3166-1 alpha-3
   */
  record Venue(Optional<String> place, Optional<String> country) {}

  /** The place that something told in these tokens (both included) takes place at. */
  Optional<Venue> in(int sentence, int first, int last);

  /** Knows of no places. */
  static Venues none() {
    return (sentence, first, last) -> Optional.empty();
  }
}
