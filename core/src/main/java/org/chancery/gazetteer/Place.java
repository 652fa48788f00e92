package org.chancery.gazetteer;

import java.util.Optional;

/**
 * A place.
 *
 * @param country alpha-3; nothing for a region of several states or one whose standing is in
 *     dispute, which is given to none
 * @param province of a city in the USA, Canada or Australia, the name of its state or province
 * @param latitude degrees north; of a region, about its middle
 * @param longitude degrees east
 * @param population inhabitants, 0 if not known; only to choose between places of one name
 */
public record Place(
    String name,
    Kind kind,
    Optional<String> country,
    Optional<String> province,
    double latitude,
    double longitude,
    long population)
    implements Entry {
  /** What sort of place. */
  public enum Kind {
    CITY,
    /** A first-order division of a state ("Texas", "Sindh"). */
    PROVINCE,
    /** A second-order division ("Cook County"). */
    DISTRICT,
    /** A larger or disputed area, sea or mountain range. */
    REGION,
    /** A building or resort where one meets ("Camp David"). */
    VENUE
  }

  @Override
  public Optional<String> code() {
    return country;
  }

  @Override
  public Optional<String> plover() {
    return country;
  }
}
