package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Name;
import org.chancery.language.Sentence;

/** All that a name can mean where it stands. */
final class ToponymLookup {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("St.", "Saint"),
          Map.entry("St", "Saint"),
          Map.entry("Mt.", "Mount"),
          Map.entry("Mt", "Mount"),
          Map.entry("Ft.", "Fort"),
          Map.entry("Ste.", "Sainte"),
          Map.entry("Co.", "County"),
          Map.entry("Co", "County"),
          Map.entry("Saint", "St."),
          Map.entry("Mount", "Mt."));

  /** Kilometres within which two places of one name are the same. */
  private static final double SAME = 50;

  /** Kilometres to the corners of a province that is named within bodies' names. */
  private static final int WIDE = 60;

  private final Gazetteer gazetteer;
  private final ToponymTables tables;
  private final ToponymUse use;
  private final ToponymSurroundings surroundings;
  private final ToponymInside inside;

  ToponymLookup(
      Gazetteer gazetteer,
      ToponymTables tables,
      ToponymUse use,
      ToponymSurroundings surroundings,
      ToponymInside inside) {
    this.gazetteer = gazetteer;
    this.tables = tables;
    this.use = use;
    this.surroundings = surroundings;
    this.inside = inside;
  }

  /** All that exactly these tokens can mean. */
  List<ToponymSense> of(
      Sentence sentence,
      List<String> forms,
      int t,
      int n,
      List<Match> known,
      Optional<Name> name,
      ToponymFinder.Told told) {
    List<ToponymSense> all = new ArrayList<>();
    if (!Character.isLetterOrDigit(
            forms.get(t + n - 1).codePointBefore(forms.get(t + n - 1).length()))
        && !forms.get(t + n - 1).endsWith(".")) {
      return all;
    }
    for (Match m : known) {
      if (m.length() == n && m.entry() instanceof State state) {
        if (m.wording() == Wording.METONYM) {
          gazetteer.capital(state.iso3()).map(ToponymSense::of).ifPresent(all::add);
        } else if (m.wording() != Wording.CAPITAL) {
          all.add(ToponymSense.of(state));
        }
      }
    }
    boolean named = name.isPresent() && name.get().type() != Name.Type.PERSON;
    boolean led = ToponymSurroundings.isBehindPreposition(forms, t);
    boolean surely =
        ToponymSurroundings.isBehindPlacePreposition(forms, t)
            || ToponymContext.isNamedAsPlace(forms, t)
            || surroundings.isOfPlace(sentence, t, t + n)
            || told.names().contains(String.join(" ", forms.subList(t, t + n)))
            || surroundings.isBeforeWhole(forms, t + n);
    boolean alone =
        name.isEmpty()
            && sentence.xpos(t).equals("NNP")
            && !isProper(sentence, t - 1)
            && !isProper(sentence, t + n);
    boolean noTown = n == 1 && use.isNoTown(forms.get(t));
    // "George Washington University": part of a body's name is a large city's or none's.
    boolean inBody =
        name.isPresent()
            && name.get().type() == Name.Type.ORGANISATION
            && !surroundings.isOfPlace(sentence, t, t + n)
            && (name.get().first() < t || name.get().last() >= t + n);
    boolean whole =
        name.isPresent()
            && name.get().type() == Name.Type.LOCATION
            && (name.get().first() == t
                || ToponymSurroundings.isPart(forms, name.get().first(), t));
    boolean town = inBody && inside.isTown(forms, t, n, name.get().first(), name.get().last());
    List<ToponymSense> counties = n > 3 ? List.of() : tables.counties(forms, t, n);
    if (!counties.isEmpty()) {
      return counties;
    }
    // "ED", "OBO" are a department's or an office's letters and no towns'.
    boolean letters =
        n == 1 && ToponymFinder.isInCapitals(forms.get(t)) && forms.get(t).length() < 5;
    List<String> full = written(forms, t, n);
    List<Match> places = new ArrayList<>(gazetteer.longestPlace(forms, t));
    if (full != forms) {
      places.addAll(gazetteer.longestPlace(full, t));
    }
    // Where a large city of a name may be meant, so may a smaller one that fits the report better.
    List<Place> cities = new ArrayList<>();
    boolean meant = false;
    for (Match m : places) {
      Place place = (Place) m.entry();
      boolean listed = place.population() == 0;
      boolean large = place.population() >= ToponymFinder.LARGE;
      boolean shown = named || (led && name.isEmpty()) || surely || (alone && large);
      if (m.length() == n && !noTown && !(letters && !listed)) {
        cities.add(place);
        meant = meant || listed || (shown && (large || !inBody || town));
      }
    }
    if (meant) {
      cities.forEach(c -> all.add(ToponymSense.of(c)));
    }
    for (Lexicon.Hit<ToponymSense> hit : tables.listed(forms, t)) {
      if (hit.length() == n) {
        all.add(hit.value());
      }
    }
    boolean county = ToponymTables.isCounty(forms.get(t + n - 1), n);
    if (!noTown
        && !letters
        && (county || (inBody ? town && n > 1 : whole || (led && named) || surely))) {
      for (Localities.Locality l : Localities.standard().of(forms.subList(t, t + n))) {
        all.add(ToponymSense.of(l));
      }
      if (full != forms) {
        for (Localities.Locality l : Localities.standard().of(full.subList(t, t + n))) {
          all.add(ToponymSense.of(l));
        }
      }
    }
    if (town && n == 1) {
      // "Haryana High Court", "Kent Police"
      Localities.standard().of(forms.subList(t, t + n)).stream()
          .filter(
              l ->
                  l.place().kind() == Place.Kind.DISTRICT
                      || (l.place().kind() == Place.Kind.PROVINCE && l.reach() >= WIDE))
          .forEach(l -> all.add(ToponymSense.of(l)));
    }
    if (county && n > 1) {
      // "Essex County Council" is Essex's, "Kerry County Council" County Kerry's.
      List<String> rest = forms.subList(t, t + n - 1);
      List<String> turned = new ArrayList<>(List.of(forms.get(t + n - 1)));
      turned.addAll(rest);
      for (List<String> other : List.of(rest, turned)) {
        Localities.standard().of(other).stream()
            .filter(l -> l.place().kind() == Place.Kind.DISTRICT)
            .forEach(l -> all.add(ToponymSense.of(l)));
      }
    }
    boolean maybe =
        alone
            || town
            || (name.isPresent() && name.get().type() == Name.Type.ORGANISATION && !inBody);
    if (all.isEmpty() && maybe && !noTown && !letters) {
      for (Localities.Locality l : Localities.standard().of(forms.subList(t, t + n))) {
        Optional.of(ToponymSense.of(l)).filter(told::isNear).ifPresent(all::add);
      }
    }
    // What is listed by hand has the right country, or none where states disagree.
    List<ToponymSense> byHand =
        all.stream().filter(x -> x.entry() instanceof Place p && p.population() == 0).toList();
    all.removeIf(
        x ->
            x.entry() instanceof Place p
                && p.population() > 0
                && byHand.stream().anyMatch(h -> h.kilometres(x) < SAME));
    if (t + n < forms.size() && ToponymSurroundings.isDivision(forms.get(t + n))) {
      all.replaceAll(x -> isDivision(x) ? x.plus(3) : x);
    }
    return all;
  }

  /** "St. George", "East St. Louis" with the short word in full, or the tokens themselves. */
  private static List<String> written(List<String> forms, int t, int n) {
    List<String> full = forms;
    for (int i = t; i < Math.min(t + n, forms.size()); i++) {
      String word = SHORT.get(forms.get(i));
      if (word != null) {
        full = full == forms ? new ArrayList<>(forms) : full;
        full.set(i, word);
      }
    }
    return full;
  }

  private static boolean isProper(Sentence s, int t) {
    return t >= 0 && t < s.size() && s.xpos(t).startsWith("NNP");
  }

  private static boolean isDivision(ToponymSense x) {
    return x.precision() == Toponym.Precision.PROVINCE
        || x.precision() == Toponym.Precision.DISTRICT;
  }
}
