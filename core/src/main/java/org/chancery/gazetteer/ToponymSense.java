package org.chancery.gazetteer;

import java.util.Optional;
import java.util.Set;

/**
 * One thing that a name can mean.
 *
 * @param reach kilometres
 * @param weight how likely it is without a context, in powers of ten of inhabitants
 */
record ToponymSense(
    Entry entry,
    double latitude,
    double longitude,
    Toponym.Precision precision,
    int reach,
    double weight) {
  private static final double EARTH = 6371;

  private static final Set<String> CONTINENTS =
      Set.of(
          "Africa",
          "Asia",
          "Europe",
          "Americas",
          "North America",
          "South America",
          "Oceania",
          "Eurasia",
          "Arctic");

  static ToponymSense of(State s) {
    return new ToponymSense(s, s.latitude(), s.longitude(), Toponym.Precision.STATE, 500, 7.5);
  }

  /** Of a place listed by hand, which is there because the press names it. */
  static ToponymSense of(Place p) {
    boolean listed = p.population() == 0;
    return switch (p.kind()) {
      case CITY ->
          of(p, Toponym.Precision.CITY, 20, listed ? 6.5 : StrictMath.log10(p.population()));
      case VENUE -> of(p, Toponym.Precision.POINT, 2, 6.5);
      case PROVINCE -> of(p, Toponym.Precision.PROVINCE, 200, 7);
      case DISTRICT -> of(p, Toponym.Precision.DISTRICT, 40, 4.5);
      case REGION ->
          CONTINENTS.contains(p.name())
              ? of(p, Toponym.Precision.CONTINENT, 4000, 7)
              : of(p, Toponym.Precision.REGION, 800, 7);
    };
  }

  static ToponymSense of(Localities.Locality l) {
    Place p = l.place();
    return switch (p.kind()) {
      case PROVINCE -> of(p, Toponym.Precision.PROVINCE, l.reach(), 5.2);
      case DISTRICT -> of(p, Toponym.Precision.DISTRICT, l.reach(), 4.5);
      case VENUE -> of(p, Toponym.Precision.POINT, l.reach(), 5.5);
      case CITY, REGION ->
          of(p, Toponym.Precision.CITY, l.reach(), StrictMath.log10(p.population() + 100.0) - 0.5);
    };
  }

  private static ToponymSense of(Place p, Toponym.Precision precision, int reach, double weight) {
    return new ToponymSense(p, p.latitude(), p.longitude(), precision, reach, weight);
  }

  ToponymSense plus(double more) {
    return new ToponymSense(entry, latitude, longitude, precision, reach, weight + more);
  }

  Optional<String> country() {
    return entry.code();
  }

  /**
   * The country and the state or province in it that a place is or lies in, where that is known.
   */
  Optional<String> division() {
    if (!(entry instanceof Place p) || p.country().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name =
        p.kind() == Place.Kind.PROVINCE
            ? Optional.of(p.name().replaceFirst(" \\(U\\.S\\. state\\)$| State$", ""))
            : p.province();
    return name.map(n -> p.country().get() + " " + n);
  }

  /** Whether it lies in another, as far as is known. */
  boolean liesIn(ToponymSense other) {
    return switch (other.entry) {
      case State s -> country().filter(s.iso3()::equals).isPresent() && !(entry instanceof State);
      case Place p ->
          p.kind() != Place.Kind.CITY
              && precision.compareTo(other.precision) < 0
              && (entry instanceof Place mine && mine.province().isPresent()
                  ? division().equals(other.division())
                  : country().equals(p.country()) && kilometres(other) <= 1.3 * other.reach);
      case Body b -> false;
    };
  }

  double kilometres(ToponymSense other) {
    return kilometres(latitude, longitude, other.latitude, other.longitude);
  }

  /** The great-circle distance of two points, by the haversine formula. */
  static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double dLat = StrictMath.toRadians(lat2 - lat1) / 2;
    double dLon = StrictMath.toRadians(lon2 - lon1) / 2;
    double sin = StrictMath.sin(dLat);
    double sinLon = StrictMath.sin(dLon);
    double a =
        sin * sin
            + StrictMath.cos(StrictMath.toRadians(lat1))
                * StrictMath.cos(StrictMath.toRadians(lat2))
                * sinLon
                * sinLon;
    return 2 * EARTH * StrictMath.asin(Math.min(1, StrictMath.sqrt(a)));
  }
}
