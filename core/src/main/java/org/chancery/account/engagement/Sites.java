package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Match;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.Wording;
import org.chancery.language.Document;
import org.chancery.language.Sentence;

/** The places that a report's sentences name. */
public final class Sites {
  private final List<List<Located>> bySentence;

  private final Optional<Site> dateline;

  private Sites(List<List<Located>> bySentence, Optional<Site> dateline) {
    this.bySentence = List.copyOf(bySentence);
    this.dateline = dateline;
  }

  /** The place that an agency reports from. */
  Optional<Site> dateline() {
    return dateline;
  }

  /** Looks up the places of every sentence. */
  public static Sites of(Document document, Gazetteer gazetteer) {
    List<List<Located>> all = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      List<String> forms = new ArrayList<>(s.size());
      for (int t = 0; t < s.size(); t++) {
        forms.add(s.form(t));
      }
      List<Located> here = new ArrayList<>();
      for (int t = 0; t < forms.size(); t++) {
        if (!Character.isUpperCase(forms.get(t).codePointAt(0))) {
          continue;
        }
        Optional<Located> found = at(gazetteer, forms, t);
        if (found.isPresent()) {
          here.add(found.get());
          t = found.get().last();
        }
      }
      all.add(here);
    }
    return new Sites(
        all, document.report().dateline().flatMap(d -> named(d.place(), d.country(), gazetteer)));
  }

  private static Optional<Located> at(Gazetteer gazetteer, List<String> forms, int t) {
    Optional<Match> state = gazetteer.longest(forms, t);
    List<Match> places = gazetteer.longestPlace(forms, t);
    int placeLength = places.isEmpty() ? 0 : places.get(0).length();
    if (state.isPresent()
        && state.get().entry() instanceof State s
        && (state.get().wording() == Wording.NAME
            || state.get().wording() == Wording.OFFICIAL
            || state.get().wording() == Wording.ACRONYM)
        && state.get().length() >= placeLength) {
      Site site =
          new Site(Optional.empty(), s.code(), OptionalDouble.empty(), OptionalDouble.empty());
      return Optional.of(new Located(t, t + state.get().length() - 1, site));
    }
    boolean partOfMore = state.isPresent() && state.get().length() > placeLength;
    if (places.isEmpty() || partOfMore) {
      return Optional.empty();
    }
    String words = String.join(" ", forms.subList(t, t + placeLength)).replace(" ,", ",");
    Site site = site((Place) places.get(0).entry(), words, gazetteer);
    // "Europe" is no place where one meets.
    return site.city().isEmpty() && site.country().isEmpty()
        ? Optional.empty()
        : Optional.of(new Located(t, t + placeLength - 1, site));
  }

  private static Site site(Place p, String words, Gazetteer gazetteer) {
    Optional<String> city =
        switch (p.kind()) {
          case CITY -> Optional.of(words);
          case VENUE ->
              gazetteer.places(words).stream()
                  .filter(q -> q.kind() == Place.Kind.CITY)
                  .findFirst()
                  .map(q -> words);
          case PROVINCE, REGION -> Optional.empty();
        };
    return new Site(
        city, p.country(), OptionalDouble.of(p.latitude()), OptionalDouble.of(p.longitude()));
  }

  List<Located> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** The first site that these tokens (both included) name. */
  public Optional<Site> in(int sentence, int first, int last) {
    return bySentence.get(sentence).stream()
        .filter(l -> first <= l.first() && l.last() <= last)
        .map(Located::site)
        .findFirst();
  }

  /** The site of a place's name, with the country that is said beside it. */
  private static Optional<Site> named(String place, Optional<String> country, Gazetteer gazetteer) {
    String whole = country.map(c -> place + ", " + c).orElse(place);
    return gazetteer.places(whole).stream()
        .findFirst()
        .map(
            p ->
                new Site(
                    Optional.of(place),
                    p.country(),
                    OptionalDouble.of(p.latitude()),
                    OptionalDouble.of(p.longitude())));
  }
}
