package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.gazetteer.Body;
import org.chancery.gazetteer.Entry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Match;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.Wording;
import org.chancery.language.Document;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.report.Dateline;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;

/** The places that a report's sentences name. */
public final class Sites {
  /** Inhabitants from which a city's name above the prose is taken to be the place. */
  private static final int TOWN = 50_000;

  /** States that are one city. */
  private static final Set<String> CITY_STATES = Set.of("VAT", "SGP", "MCO", "HKG", "MAC");

  private static final Set<String> NO_TOWNS =
      Set.of(
          "Summit",
          "Mission",
          "Republic",
          "Union",
          "Independence",
          "University",
          "Police",
          "March",
          "Roosevelt",
          "Waldorf",
          "Council",
          "Center",
          "Liberty",
          "Enterprise",
          "Commerce",
          "Industry",
          "Justice",
          "Progress",
          "Unity",
          "Media",
          "Freedom");

  /** Tags of words that are no names: "We" and "Federal" are small towns, too. */
  private static final Set<String> NO_NAMES =
      Set.of("PRP", "PRP$", "DT", "IN", "CC", "MD", "WP", "WRB", "WDT", "TO", "EX", "UH", "JJ");

  private static final Pattern PARTS =
      Pattern.compile("\\s{2,}|\\s*[|•·›>\\n–—]\\s*|,\\s+|\\s+-\\s+");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\.)? \\p{L}{3,9}\\.? (?:19|20)\\d\\d.*|\\b\\p{L}{3,9}\\.? \\d{1,2}$");

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
    Optional<Site> dateline =
        document
            .report()
            .dateline()
            .flatMap(d -> named(d, gazetteer))
            .or(() -> aboveProse(document.report(), gazetteer));
    List<List<Located>> all = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      List<String> forms = new ArrayList<>(s.size());
      for (int t = 0; t < s.size(); t++) {
        forms.add(s.form(t));
      }
      List<Located> here = new ArrayList<>();
      List<Name> names = document.names().get(all.size());
      boolean[] inPerson = new boolean[forms.size()];
      for (Name n : names) {
        if (n.type() == Name.Type.PERSON) {
          Arrays.fill(inPerson, n.first(), n.last() + 1, true);
        }
      }
      for (int t = 0; t < forms.size(); t++) {
        int at = t;
        if (inPerson[t]) {
          continue;
        }
        if (!Character.isUpperCase(forms.get(t).codePointAt(0))) {
          pointed(s, t, dateline, all, here)
              .map(site -> new Located(at, at, site))
              .ifPresent(here::add);
          continue;
        }
        Optional<Located> found =
            described(gazetteer, forms, t, all, here)
                .or(() -> at(gazetteer, forms, at))
                .filter(l -> l.first() < l.last() || !NO_NAMES.contains(s.xpos(at)));
        if (found.isPresent()) {
          here.add(found.get());
          t = found.get().last();
        }
      }
      all.add(here);
    }
    return new Sites(all, dateline);
  }

  /** "here" where an agency reports from, "there" where the text was last. */
  private static Optional<Site> pointed(
      Sentence s, int t, Optional<Site> dateline, List<List<Located>> before, List<Located> here) {
    if (!s.xpos(t).equals("RB")) {
      return Optional.empty();
    }
    return switch (s.form(t)) {
      case "here" -> dateline;
      case "there" -> latest(before, here, site -> site.city().isPresent());
      default -> Optional.empty();
    };
  }

  /**
   * "the Armenian capital", and "the Swiss city", "the Swiss resort" for the last one there that
   * was named.
   */
  private static Optional<Located> described(
      Gazetteer gazetteer,
      List<String> forms,
      int t,
      List<List<Located>> before,
      List<Located> here) {
    Optional<Match> adjective =
        gazetteer
            .longest(forms, t)
            .filter(m -> m.entry() instanceof State && m.wording() == Wording.ADJECTIVE);
    int noun = t + adjective.map(Match::length).orElse(0);
    if (adjective.isEmpty() || noun >= forms.size()) {
      return Optional.empty();
    }
    String state = ((State) adjective.get().entry()).iso3();
    Optional<Site> site =
        switch (forms.get(noun)) {
          case "capital" -> gazetteer.capital(state).map(p -> site(p, p.name(), gazetteer));
          case "city", "resort", "town" ->
              latest(
                  before,
                  here,
                  l -> l.city().isPresent() && l.country().filter(state::equals).isPresent());
          default -> Optional.empty();
        };
    return site.map(l -> new Located(t, noun, l));
  }

  private static Optional<Site> latest(
      List<List<Located>> before, List<Located> here, Predicate<Site> fits) {
    List<List<Located>> all = new ArrayList<>(before);
    all.add(here);
    for (int i = all.size() - 1; i >= 0; i--) {
      for (int k = all.get(i).size() - 1; k >= 0; k--) {
        if (fits.test(all.get(i).get(k).site())) {
          return Optional.of(all.get(i).get(k).site());
        }
      }
    }
    return Optional.empty();
  }

  /** The only city that stands by itself above the prose: "Strasbourg 25 June 2025". */
  private static Optional<Site> aboveProse(Report report, Gazetteer gazetteer) {
    Optional<Paragraph> first =
        report.paragraphs().stream().filter(p -> p.role() == Paragraph.Role.BODY).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder above = new StringBuilder(report.text().substring(0, first.get().span().start()));
    for (Paragraph p : report.paragraphs()) {
      if (p.role() == Paragraph.Role.TITLE && p.span().end() <= above.length()) {
        above.replace(
            p.span().start(), p.span().end(), "\n".repeat(p.span().end() - p.span().start()));
      }
    }
    List<Site> found = new ArrayList<>();
    for (String part : PARTS.split(above)) {
      String words = DATE.matcher(part).replaceAll("").strip();
      if (!words.isEmpty() && Character.isUpperCase(words.codePointAt(0))) {
        gazetteer.places(words).stream()
            .findFirst()
            .filter(p -> p.kind() == Place.Kind.CITY && isTown(p))
            .map(
                p ->
                    site(
                        p,
                        words.equals(words.toUpperCase(Locale.ROOT)) ? p.name() : words,
                        gazetteer))
            .filter(site -> !found.contains(site))
            .ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Of those that the gazetteer lists by hand, the inhabitants are not known. */
  private static boolean isTown(Place p) {
    return p.population() == 0 || p.population() >= TOWN;
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
      Optional<String> city =
          CITY_STATES.contains(s.iso3()) ? s.capitals().stream().findFirst() : Optional.empty();
      Site site = new Site(city, s.code(), OptionalDouble.empty(), OptionalDouble.empty());
      return Optional.of(new Located(t, t + state.get().length() - 1, site));
    }
    if (state.isPresent()
        && state.get().wording() == Wording.METONYM
        && state.get().length() >= placeLength
        && state.get().entry() instanceof State s) {
      // "at the White House", "in the Kremlin"
      int last = t + state.get().length() - 1;
      return gazetteer
          .capital(s.iso3())
          .map(p -> new Located(t, last, site(p, p.name(), gazetteer)));
    }
    boolean partOfMore =
        state.isPresent()
            && (state.get().length() > placeLength
                || state.get().length() == placeLength && state.get().entry() instanceof Body);
    if (places.isEmpty() || partOfMore) {
      return Optional.empty();
    }
    String words =
        String.join(" ", forms.subList(t, t + placeLength))
            .replace(" ,", ",")
            .replaceAll(" ([-‑–]) ", "$1")
            .replaceAll(" (['’]s?)(?= |$)", "$1");
    Site site = site(among(places, forms, t + placeLength, gazetteer), words, gazetteer);
    if (isElsewhere(places, forms, t + placeLength, gazetteer)) {
      return Optional.empty();
    }
    if (placeLength == 1 && isNoTown(forms, t)) {
      return Optional.empty();
    }
    // "Europe" is no place where one meets.
    return site.city().isEmpty() && site.country().isEmpty()
        ? Optional.empty()
        : Optional.of(new Located(t, t + placeLength - 1, site));
  }

  /** "Brest, France": of the places of one name, the one in the country that is said behind it. */
  private static Place among(
      List<Match> places, List<String> forms, int next, Gazetteer gazetteer) {
    if (next + 1 < forms.size() && forms.get(next).equals(",")) {
      Optional<String> state = gazetteer.longest(forms, next + 1).flatMap(m -> m.entry().code());
      for (Match m : places) {
        if (state.isPresent() && m.entry().code().equals(state)) {
          return (Place) m.entry();
        }
      }
    }
    return (Place) places.get(0).entry();
  }

  /** "Shangri-La Hotel, Colombo": a venue of that name, but in the city that is said behind it. */
  private static boolean isElsewhere(
      List<Match> places, List<String> forms, int next, Gazetteer gazetteer) {
    if (((Place) places.get(0).entry()).kind() != Place.Kind.VENUE
        || next + 1 >= forms.size()
        || !Set.of(",", "in").contains(forms.get(next))) {
      return false;
    }
    List<Match> behind = gazetteer.longestPlace(forms, next + 1);
    return !behind.isEmpty()
        && ((Place) behind.get(0).entry()).kind() == Place.Kind.CITY
        && !behind.get(0).entry().code().equals(places.get(0).entry().code());
  }

  /** "the NATO Summit", "Republic Square": a word that is a small town's name too. */
  private static boolean isNoTown(List<String> forms, int t) {
    String word = forms.get(t);
    return NO_TOWNS.contains(word)
        || word.length() < 4 && word.equals(word.toUpperCase(Locale.ROOT));
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
          case PROVINCE, DISTRICT, REGION -> Optional.empty();
        };
    return new Site(
        city, p.country(), OptionalDouble.of(p.latitude()), OptionalDouble.of(p.longitude()));
  }

  List<Located> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** The first site that these tokens (both included) name. */
  public Optional<Site> in(int sentence, int first, int last) {
    for (Located l : bySentence.get(sentence)) {
      if (first <= l.first() && l.last() <= last) {
        return Optional.of(l.site());
      }
    }
    return Optional.empty();
  }

  /**
   * The site of a dateline: of a place's name, with the country that is said beside it. A small
   * town that the gazetteer does not know is still where the agency reports from.
   */
  private static Optional<Site> named(Dateline dateline, Gazetteer gazetteer) {
    String place = dateline.place();
    Optional<String> country = dateline.country();
    String whole = country.map(c -> place + ", " + c).orElse(place);
    Optional<Place> known = gazetteer.places(whole).stream().findFirst();
    if (known.isPresent()) {
      return Optional.of(
          new Site(
              Optional.of(place),
              known.get().country(),
              OptionalDouble.of(known.get().latitude()),
              OptionalDouble.of(known.get().longitude())));
    }
    Optional<String> state = gazetteer.find(place).flatMap(Entry::code);
    if (state.isEmpty() && country.isEmpty() && dateline.day().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> beside = country.flatMap(gazetteer::find).flatMap(Entry::code);
    return Optional.of(
        new Site(
            state.isPresent() ? Optional.empty() : Optional.of(place),
            state.or(() -> beside),
            OptionalDouble.empty(),
            OptionalDouble.empty()));
  }
}
