package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.language.Name;

/**
 * What stands at one place and is named after it or another: "Oslo Airport", "Stanford University".
 */
final class ToponymFacilities {
  /** Before the place that a facility is named after: "Royal London Hospital". */
  private static final Set<String> BEFORE_ITS_PLACE =
      Set.of(
          "of",
          "at",
          "in",
          "de",
          "the",
          ",",
          "-",
          "–",
          "royal",
          "national",
          "central",
          "general",
          "international",
          "greater",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "university",
          "hospital",
          "port",
          "camp",
          "fort",
          "new",
          "old",
          "metro",
          "inner",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "downtown",
          "county",
          "state");

  /** Behind these a facility's name tells of its place, however small. */
  private static final Set<String> BEFORE_ANY_PLACE = Set.of("of", "at", "in");

  /** What begins a facility's name: "University of Pisa", "Fort Bragg". */
  private static final Set<String> FIRST =
      Set.of("University", "Camp", "Fort", "Castle", "Palace", "RAF", "Stadium", "Hotel");

  private final Gazetteer gazetteer;
  private final ToponymTables tables;
  private final ToponymUse use;
  private final ToponymInside inside;

  ToponymFacilities(
      Gazetteer gazetteer, ToponymTables tables, ToponymUse use, ToponymInside inside) {
    this.inside = inside;
    this.gazetteer = gazetteer;
    this.tables = tables;
    this.use = use;
  }

  /** Whether a name that starts at a token, or has "the" before it, is a facility's. */
  boolean isOne(Name n, List<String> forms, int t) {
    return n.type() != Name.Type.PERSON
        && n.last() > t
        && n.first() == t
        && (use.isFacility(forms.get(n.last()))
            || FIRST.contains(forms.get(t))
            || tables.listed(forms, t).stream().anyMatch(h -> h.length() == n.last() - t + 1));
  }

  /** A venue, an airport or a town ("Seaside Park") of exactly these tokens. */
  List<ToponymSense> listed(List<String> forms, int t, int length) {
    List<ToponymSense> all = new ArrayList<>();
    for (Lexicon.Hit<ToponymSense> hit : tables.listed(forms, t)) {
      if (hit.length() == length) {
        all.add(hit.value());
      }
    }
    for (Localities.Locality l : Localities.standard().of(forms.subList(t, t + length))) {
      all.add(ToponymSense.of(l));
    }
    return all;
  }

  /**
   * The places that a facility's name holds.
   *
   * @param told names of places elsewhere in the report, which may be small ones
   */
  List<ToponymSense> within(List<String> forms, int first, int last, Set<String> told) {
    List<ToponymSense> within = new ArrayList<>();
    for (Lexicon.Hit<ToponymSense> hit : tables.listed(forms, first)) {
      if (hit.length() > 1 && hit.length() <= last - first) {
        return List.of(hit.value());
      }
    }
    int behind = first;
    for (int t = first; t <= last; t++) {
      // "West Virginia University" holds no Virginia.
      if (t < behind) {
        continue;
      }
      boolean after =
          t == first || BEFORE_ITS_PLACE.contains(ToponymTables.lower(forms.get(t - 1)));
      for (Match m : gazetteer.longestPlace(forms, t)) {
        Place p = (Place) m.entry();
        boolean fits = t + m.length() - 1 <= last && (after || m.length() > 1);
        boolean known =
            p.population() == 0
                || p.population() >= ToponymFinder.LARGE
                || inside.isTown(forms, t, m.length(), first, last)
                || (t > first && BEFORE_ANY_PLACE.contains(forms.get(t - 1)))
                || told.contains(String.join(" ", forms.subList(t, t + m.length())));
        if (known && fits && (m.length() > 1 || !use.isNoTown(forms.get(t)))) {
          within.add(ToponymSense.of(p));
          behind = t + m.length();
        }
      }
      if (after && within.isEmpty()) {
        tables.listed(forms, t).stream()
            .filter(h -> h.length() <= last - first)
            .forEach(h -> within.add(h.value()));
      }
    }
    return within;
  }
}
