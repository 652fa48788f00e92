package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says a place lies in: "Paris, Texas", "in Lebanon's Tripoli", "Azaz in Syria".
 */
final class ToponymContext {
  private static final Set<String> WHOLES =
      Set.of(
          "town",
          "city",
          "village",
          "port",
          "suburb",
          "district",
          "region",
          "province",
          "county",
          "state",
          "island",
          "capital",
          "hamlet",
          "resort",
          "neighborhood",
          "neighbourhood",
          "governorate",
          "municipality",
          "area",
          "outskirts",
          "community",
          "borough",
          "camp");

  /** Words between a place and what it lies in: "a town in the north of Syria". */
  private static final int BETWEEN = 8;

  private final Gazetteer gazetteer;
  private final ToponymTables tables;

  ToponymContext(Gazetteer gazetteer, ToponymTables tables) {
    this.gazetteer = gazetteer;
    this.tables = tables;
  }

  /** "the town of", "the province of": what follows is a place. */
  static boolean isNamedAsPlace(List<String> forms, int t) {
    return t > 1 && forms.get(t - 1).equals("of") && isWhole(forms.get(t - 2));
  }

  static boolean isWhole(String form) {
    return WHOLES.contains(ToponymTables.lower(form));
  }

  /** All that is said to hold a place of these tokens. */
  List<ToponymSense> around(List<String> forms, int first, int next) {
    List<ToponymSense> all = new ArrayList<>(beyond(forms, next));
    all.addAll(behind(forms, next));
    all.addAll(before(forms, first));
    return all;
  }

  /** What stands behind a comma or an opening bracket. */
  List<ToponymSense> beyond(List<String> forms, int next) {
    boolean apart =
        next + 1 < forms.size() && (forms.get(next).equals(",") || forms.get(next).equals("("));
    return apart ? whole(forms, next + 1) : List.of();
  }

  /** The states, provinces and districts whose name starts at a token. */
  private List<ToponymSense> whole(List<String> forms, int t) {
    List<ToponymSense> all = new ArrayList<>();
    tables.abbreviated(forms.get(t)).ifPresent(all::add);
    if (!ToponymTables.isCapitalised(forms.get(t))) {
      return all;
    }
    for (Match m : gazetteer.all(forms, t)) {
      if (m.entry() instanceof State state && isNoun(m.wording())) {
        all.add(ToponymSense.of(state));
      }
    }
    for (Match m : gazetteer.longestPlace(forms, t)) {
      if (((Place) m.entry()).kind() == Place.Kind.PROVINCE) {
        all.add(ToponymSense.of((Place) m.entry()));
      }
    }
    all.addAll(tables.divisions(forms, t));
    return all;
  }

  /** "Raqqa in northern Syria", "Azaz, a town in the north of Aleppo province". */
  private List<ToponymSense> behind(List<String> forms, int next) {
    boolean led = false;
    for (int t = next; t < Math.min(forms.size() - 1, next + BETWEEN); t++) {
      String form = forms.get(t);
      if (ToponymTables.isCapitalised(form)) {
        return led ? whole(forms, t) : List.of();
      }
      boolean in = form.equals("in") || (led && form.equals("of"));
      // "in Paris in July": only what follows at once, or behind a comma, tells of the place.
      if (t == next && !in && !form.equals(",")) {
        return List.of();
      }
      led = led || in;
      if (form.equals(";") || form.equals(":") || form.equals("and")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Lebanon's Tripoli", "the Syrian town of Azaz", "the northern Iraqi city of Mosul". */
  private List<ToponymSense> before(List<String> forms, int first) {
    if (first > 1 && (forms.get(first - 1).equals("'s") || forms.get(first - 1).equals("’s"))) {
      return states(forms, first - 2, true);
    }
    int t = first - 1;
    if (isNamedAsPlace(forms, first)) {
      t = first - 3;
    } else if (t >= 0 && isWhole(forms.get(t))) {
      t--;
    } else {
      return List.of();
    }
    for (int i = t; i >= Math.max(0, t - 2); i--) {
      List<ToponymSense> found = states(forms, i, false);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<ToponymSense> states(List<String> forms, int last, boolean noun) {
    List<ToponymSense> all = new ArrayList<>();
    for (int t = Math.max(0, last - 2); t <= last && all.isEmpty(); t++) {
      for (Match m : gazetteer.all(forms, t)) {
        if (m.entry() instanceof State state
            && t + m.length() == last + 1
            && (!noun || isNoun(m.wording()))) {
          all.add(ToponymSense.of(state));
        }
      }
    }
    return all;
  }

  private static boolean isNoun(Wording wording) {
    return wording != Wording.ADJECTIVE && wording != Wording.DEMONYM;
  }
}
