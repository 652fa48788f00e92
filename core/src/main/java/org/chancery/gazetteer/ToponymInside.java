package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places within the names of clubs, newspapers, police forces and other bodies: "Cleveland
 * Police Department", "Bank of Scotland". Words that are somebody's name, too, are none, but for
 * large cities and for those that the report names elsewhere.
 */
final class ToponymInside {
  /** Behind these even within a body's name a place stands. */
  private static final Set<String> BEFORE = Set.of("of", "at", "in");

  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;
  private final ToponymUse use;

  ToponymInside(Gazetteer gazetteer, ToponymUse use) {
    this.gazetteer = gazetteer;
    this.use = use;
  }

  /** Where a place stands within a text's tokens. */
  record Inner(int first, int length, List<ToponymSense> senses) {}

  /**
   * Whether tokens at the beginning of a body's name, or behind "of", are a town's although it is
   * no large one.
   */
  boolean isTown(List<String> forms, int t, int n, int first, int last) {
    boolean placed =
        t == first
            || (t == first + 1 && forms.get(t - 1).equals("The"))
            || (t > first && BEFORE.contains(forms.get(t - 1)));
    if (!placed
        || use.isNoTown(forms.get(t))
        || use.isNamesake(forms.get(t))
        || use.isNoPlace(forms.get(t + n - 1))) {
      return false;
    }
    if (n > 1) {
      return !PersonNames.isOne(forms.get(t));
    }
    if (PersonNames.isOne(forms.get(t)) || forms.get(t).length() < 4) {
      return false;
    }
    for (int i = t + n; i <= last; i++) {
      if (use.isOfTowns(forms.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The states, provinces and large cities within a listed body's name: "Bank of England", "New
   * York Times".
   */
  List<Inner> of(List<String> forms, int first, int length) {
    List<Inner> all = new ArrayList<>();
    for (int t = first; t < first + length; t++) {
      if (!ToponymTables.isCapitalised(forms.get(t))) {
        continue;
      }
      Optional<Inner> here = at(forms, t, first + length - t);
      if (here.isPresent()) {
        all.add(here.get());
        t += here.get().length() - 1;
      }
    }
    return all;
  }

  /** A body's name may begin with a place's, of which the shorter is asked for: "US Senate". */
  private Optional<Inner> at(List<String> all, int t, int most) {
    for (int n = Math.min(LONGEST, most); n > 0; n--) {
      Optional<Inner> here = in(all.subList(0, t + n), t, n);
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  private Optional<Inner> in(List<String> forms, int t, int most) {
    for (Match m : gazetteer.all(forms, t)) {
      boolean noun =
          m.wording() != Wording.ADJECTIVE
              && m.wording() != Wording.DEMONYM
              && m.wording() != Wording.CAPITAL
              && m.wording() != Wording.METONYM;
      if (noun && m.entry() instanceof State s && m.length() <= most) {
        return Optional.of(new Inner(t, m.length(), List.of(ToponymSense.of(s))));
      }
    }
    List<ToponymSense> senses = new ArrayList<>();
    int length = 0;
    for (Match m : gazetteer.longestPlace(forms, t)) {
      Place p = (Place) m.entry();
      boolean told =
          p.kind() == Place.Kind.PROVINCE
              || (p.kind() == Place.Kind.CITY
                  && (p.population() == 0 || p.population() >= ToponymFinder.LARGE));
      if (told && m.length() <= most && !(m.length() == 1 && use.isNoTown(forms.get(t)))) {
        senses.add(ToponymSense.of(p));
        length = m.length();
      }
    }
    return senses.isEmpty() ? Optional.empty() : Optional.of(new Inner(t, length, senses));
  }
}
