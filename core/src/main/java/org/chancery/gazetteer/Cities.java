package org.chancery.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * GeoNames' cities (CC BY 4.0), the most populous first under each name. They are most of what
 * there is to read and are not always asked for, so they are read apart from the rest.
 */
final class Cities {
  private static final class Standard {
    static final Cities INSTANCE = new Cities();
  }

  final Lexicon<Place> names = new Lexicon<>(32_000);

  /** The most populous place of a name within a country, by "alpha-3 name". */
  private final Map<String, Place> within = new HashMap<>();

  private Cities() {
    Map<String, String> provinces = new LinkedHashMap<>();
    for (String[] row : Tables.rows("provinces.tsv", 4)) {
      provinces.put(row[0] + row[1], row[2]);
    }
    for (String[] row : Tables.rows("cities.tsv.gz", 6)) {
      Place place =
          new Place(
              row[0],
              Place.Kind.CITY,
              Optional.of(row[1]),
              row[2].isEmpty()
                  ? Optional.empty()
                  : Optional.ofNullable(provinces.get(row[1] + row[2])),
              Integer.parseInt(row[3]) / 100.0,
              Integer.parseInt(row[4]) / 100.0,
              Integer.parseInt(row[5]) * 100L);
      names.add(place.name(), place);
      within.putIfAbsent(row[1] + " " + row[0], place);
    }
  }

  static Cities standard() {
    return Standard.INSTANCE;
  }

  /** The first of these names that is a city of that country. */
  Optional<Place> in(String iso3, List<String> wordings) {
    for (String wording : wordings) {
      Place found = within.get(iso3 + " " + wording);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
