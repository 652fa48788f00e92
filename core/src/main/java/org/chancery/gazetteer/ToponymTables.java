package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Landforms, landscapes and venues listed by hand, and the abbreviations of provinces. */
final class ToponymTables {
  private final Lexicon<ToponymSense> landforms = new Lexicon<>(1500);
  private final Map<String, String> abbreviations = new HashMap<>();

  ToponymTables() {
    for (String[] row : Tables.rows("landforms.tsv", 6)) {
      add(row, Place.Kind.REGION, Toponym.Precision.REGION, Integer.parseInt(row[5]));
    }
    for (String[] row : Tables.rows("venues.tsv", 5)) {
      add(row, Place.Kind.VENUE, Toponym.Precision.POINT, 3);
    }
    for (String[] row : Tables.rows("provinces.tsv", 4)) {
      for (String abbreviation : Tables.alternatives(row[3])) {
        abbreviations.put(abbreviation, row[2]);
        // At a sentence's end the period may be a token of its own.
        abbreviations.putIfAbsent(abbreviation.replaceFirst("(?<=[a-z])\\.$", ""), row[2]);
      }
    }
  }

  private void add(String[] row, Place.Kind kind, Toponym.Precision precision, int reach) {
    Place place =
        new Place(
            row[0],
            kind,
            Tables.optional(row[2]),
            Optional.empty(),
            Double.parseDouble(row[3]),
            Double.parseDouble(row[4]),
            0);
    ToponymSense sense =
        new ToponymSense(place, place.latitude(), place.longitude(), precision, reach, 6);
    landforms.add(row[0], sense);
    Tables.alternatives(row[1]).forEach(w -> landforms.add(w, sense));
  }

  /** What the longest name listed here means that starts at a token. */
  List<Lexicon.Hit<ToponymSense>> listed(List<String> forms, int t) {
    return landforms.allLongest(forms, t, false);
  }

  /** The province that "Calif." or "TX" stands for. */
  Optional<ToponymSense> abbreviated(String form) {
    String province = abbreviations.get(form);
    if (province == null) {
      return Optional.empty();
    }
    return Localities.standard().of(Words.tokens(province)).stream()
        .filter(l -> l.place().kind() == Place.Kind.PROVINCE && l.place().province().isPresent())
        .map(ToponymSense::of)
        .findFirst();
  }

  /** Provinces and districts of a name, of up to three tokens. */
  List<ToponymSense> divisions(List<String> forms, int t) {
    List<ToponymSense> all = new ArrayList<>();
    for (int n = Math.min(3, forms.size() - t); n > 0; n--) {
      List<Localities.Locality> here = Localities.standard().of(forms.subList(t, t + n));
      here.stream()
          .filter(
              l ->
                  l.place().kind() == Place.Kind.PROVINCE
                      || l.place().kind() == Place.Kind.DISTRICT)
          .map(ToponymSense::of)
          .forEach(all::add);
      if (!here.isEmpty()) {
        break;
      }
    }
    return all;
  }

  static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }

  static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
