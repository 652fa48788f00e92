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
  private final Gazetteer gazetteer;
  private final Lexicon<ToponymSense> peoples = new Lexicon<>(400);

  ToponymTables(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
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
    for (String[] row : Tables.rows("toponym-peoples.tsv", 3)) {
      ToponymSense sense = named(row[0], row[1]);
      Tables.alternatives(row[2]).forEach(w -> peoples.add(w, sense));
    }
  }

  /**
   * What an adjective or the word for inhabitants at a token belongs to: "Bavarian", "Londoners".
   */
  List<Lexicon.Hit<ToponymSense>> peoples(List<String> forms, int t) {
    return peoples.allLongest(forms, t, false);
  }

  /** The sense of a name in a country, or in none; provinces first. */
  private ToponymSense named(String name, String country) {
    List<String> forms = Words.tokens(name);
    List<ToponymSense> all = new ArrayList<>();
    for (Match m : gazetteer.longestPlace(forms, 0)) {
      if (m.length() == forms.size()) {
        all.add(ToponymSense.of((Place) m.entry()));
      }
    }
    listed(forms, 0).stream()
        .filter(h -> h.length() == forms.size())
        .forEach(h -> all.add(h.value()));
    Localities.standard().of(forms).forEach(l -> all.add(ToponymSense.of(l)));
    return all.stream()
        .filter(x -> x.country().orElse("").equals(country))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("toponym-peoples.tsv: no " + name + " " + country));
  }

  /** The second-order division that "Dallas" in "Dallas and Tarrant counties" is. */
  List<ToponymSense> counties(List<String> forms, int t, int n) {
    int next = t + n;
    int names = 0;
    while (next < forms.size() && names < 8) {
      String form = forms.get(next);
      if (form.equals("counties") || form.equals("Counties")) {
        List<String> county = new ArrayList<>(forms.subList(t, t + n));
        county.add("County");
        return Localities.standard().of(county).stream()
            .filter(l -> l.place().kind() == Place.Kind.DISTRICT)
            .map(ToponymSense::of)
            .toList();
      }
      if (!form.equals(",") && !form.equals("and") && !isCapitalised(form)) {
        return List.of();
      }
      names++;
      next++;
    }
    return List.of();
  }

  /** A province as it is listed by hand, or else as in the table. */
  ToponymSense byHand(Place province) {
    String name = province.name();
    for (String wording : List.of(name, name + " State")) {
      for (Match m : gazetteer.longestPlace(Words.tokens(wording), 0)) {
        Place p = (Place) m.entry();
        if (p.kind() == Place.Kind.PROVINCE && p.country().equals(province.country())) {
          return ToponymSense.of(p);
        }
      }
    }
    return ToponymSense.of(new Localities.Locality(province, 200));
  }

  static boolean isCounty(String last, int words) {
    return words > 1 && (last.equals("County") || last.equals("Parish"));
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
        .map(l -> byHand(l.place()))
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
