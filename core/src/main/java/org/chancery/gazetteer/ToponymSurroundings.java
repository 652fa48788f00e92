package org.chancery.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Sentence;

/** Whether what stands around a name tells that it is a place's and no person's. */
final class ToponymSurroundings {

  /** Behind these stands a place, whatever else its name may be. */
  private static final Set<String> BEFORE_A_PLACE =
      Set.of("in", "at", "from", "near", "to", "into", "of", "outside", "across", "throughout");

  /** Behind these hardly anything else than a place stands. */
  private static final Set<String> BEFORE_NO_PERSON =
      Set.of("in", "near", "outside", "across", "throughout", "around", "into");

  /** "Idlib Governorate": what follows says how large the named place is. */
  private static final Set<String> DIVISIONS =
      Set.of(
          "province",
          "oblast",
          "region",
          "governorate",
          "district",
          "state",
          "prefecture",
          "county",
          "department",
          "territory",
          "krai",
          "canton",
          "provinces",
          "republic");

  private static final Set<String> PARTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "greater",
          "upper",
          "lower",
          "downtown",
          "inner",
          "mid",
          "the",
          "rural",
          "metropolitan",
          "metro",
          "coastal",
          "old",
          "city",
          "province",
          "state");

  /** Behind these words' places, "Harris County". */
  private static final Set<String> COUNTIES =
      Set.of("County", "Parish", "Township", "Borough", "Province", "Governorate", "Oblast");

  /** What towns and hardly persons have: "Rocky Mount Mayor Sandy Roberson". */
  private static final Set<String> TOWNSMEN =
      Set.of(
          "Mayor",
          "mayor",
          "councilman",
          "councilwoman",
          "councillor",
          "alderman",
          "firefighters",
          "police",
          "MP",
          "Councilman",
          "Councilwoman",
          "Councillor");

  /** Provinces that are given names, too. */
  private static final Set<String> GIVEN =
      Set.of("Georgia", "Virginia", "Montana", "Dakota", "Victoria", "Tennessee", "Indiana");

  private static final Set<String> ARTICLES = Set.of("A", "An", "The", "One", "Two", "Three");

  private final Gazetteer gazetteer;
  private final ToponymContext context;
  private final ToponymUse use;

  ToponymSurroundings(Gazetteer gazetteer, ToponymContext context, ToponymUse use) {
    this.gazetteer = gazetteer;
    this.context = context;
    this.use = use;
  }

  static boolean isDivision(String word) {
    return DIVISIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word only tells which part of a place is meant: "northern". */
  static boolean isPart(String word) {
    return PARTS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isPart(List<String> forms, int from, int to) {
    return forms.subList(from, to).stream().allMatch(ToponymSurroundings::isPart);
  }

  static boolean isBehindPreposition(List<String> forms, int t) {
    return isLed(forms, t, BEFORE_A_PLACE);
  }

  static boolean isBehindPlacePreposition(List<String> forms, int t) {
    return isLed(forms, t, BEFORE_NO_PERSON);
  }

  /**
   * "A Howell woman", "two Sheffield teenagers", "the Miami-based", "Harris County": what follows a
   * name, and for a noun what stands before it, tells that it is a place.
   */
  boolean isOfPlace(Sentence s, int first, int next) {
    if (next >= s.size()) {
      return false;
    }
    String form = s.form(next);
    if (COUNTIES.contains(form) || TOWNSMEN.contains(form)) {
      return true;
    }
    if (form.equals("-") && next + 1 < s.size()) {
      return use.isBehindHyphen(s.form(next + 1));
    }
    if (!use.isOfInhabitants(s.form(next))) {
      return false;
    }
    if (first == 0) {
      return s.xpos(next).equals("NNS");
    }
    String before = s.xpos(first - 1);
    return before.equals("DT") || before.equals("CD") || before.startsWith("JJ");
  }

  /** A known place's name behind "in" is the place's, even if it could be somebody's. */
  boolean isPerson(
      Sentence sentence, Name n, List<Name> names, List<String> forms, ToponymFinder.Told told) {
    if (isBeforeFamilyName(n, names, forms) || isBehindGivenName(n, forms)) {
      return true;
    }
    // "Quebec's Laval University"
    if (n.type() != Name.Type.PERSON || forms.subList(n.first(), n.last() + 1).contains("'s")) {
      return false;
    }
    if (isBehindProvince(n, forms) || isGovernment(n, forms) || isCounty(n, forms)) {
      return false;
    }
    if (gazetteer.all(forms, n.last()).stream()
        .anyMatch(m -> m.wording() == Wording.DEMONYM && forms.get(n.last()).endsWith("s"))) {
      return false;
    }
    boolean article = n.first() < n.last() && ARTICLES.contains(forms.get(n.first()));
    int first = n.first() + (article ? 1 : 0);
    List<String> own = forms.subList(first, n.last() + 1);
    boolean led =
        isOfPlace(sentence, first, n.last() + 1)
            || isInRow(n, names, forms)
            || isLed(forms, n.first(), BEFORE_NO_PERSON)
            || isBeforeWhole(forms, n.last() + 1);
    if (ToponymContext.isNamedAsPlace(forms, n.first()) || isInPlace(forms, n)) {
      return false;
    }
    if (told.names().contains(String.join(" ", own))) {
      return false;
    }
    return !led
        || (gazetteer.longestPlace(forms, first).stream().noneMatch(m -> m.length() == own.size())
            && Localities.standard().of(own).isEmpty());
  }

  /** "Dallas and Collin counties": the last of them is no person either. */
  private static boolean isCounty(Name n, List<String> forms) {
    int next = n.last() + 1;
    return next < forms.size() && forms.get(next).equalsIgnoreCase("counties");
  }

  /** "Moscow said": a capital alone, which speaks for its state. */
  private boolean isGovernment(Name n, List<String> forms) {
    String form = forms.get(n.first());
    boolean alone =
        n.first() == n.last()
            && (n.first() == 0 || !ToponymTables.isCapitalised(forms.get(n.first() - 1)))
            && (n.last() + 1 >= forms.size()
                || !ToponymTables.isCapitalised(forms.get(n.last() + 1)));
    return alone
        && !PersonNames.isGivenName(form)
        && gazetteer.all(forms, n.first()).stream()
            .anyMatch(m -> m.wording() == Wording.CAPITAL && m.length() == 1);
  }

  /** "in Jabal Mohsen, Tripoli": nobody, since a place follows. */
  private boolean isInPlace(List<String> forms, Name n) {
    int next = n.last() + 1;
    return isLed(forms, n.first(), BEFORE_NO_PERSON)
        && next + 1 < forms.size()
        && forms.get(next).equals(",")
        && ToponymTables.isCapitalised(forms.get(next + 1))
        && (!gazetteer.longestPlace(forms, next + 1).isEmpty()
            || !Localities.standard().of(forms.subList(next + 1, next + 2)).isEmpty());
  }

  /** ", Illinois", ", Ill." */
  boolean isBeforeWhole(List<String> forms, int next) {
    return !context.beyond(forms, next).isEmpty() && forms.get(next).equals(",");
  }

  static boolean isLed(List<String> forms, int t, Set<String> prepositions) {
    return t > 0 && prepositions.contains(forms.get(t - 1).toLowerCase(Locale.ROOT));
  }

  /** "Paris Hilton", of which "Hilton" alone was found to be somebody. */
  private boolean isBeforeFamilyName(Name n, List<Name> names, List<String> forms) {
    return n.type() == Name.Type.LOCATION
        && n.first() == n.last()
        && gazetteer.all(forms, n.first()).isEmpty()
        && gazetteer.longestPlace(forms, n.first()).stream()
            .allMatch(m -> ((Place) m.entry()).kind() == Place.Kind.CITY)
        && names.stream()
            .anyMatch(
                p ->
                    p.type() == Name.Type.PERSON
                        && p.first() == n.last() + 1
                        && p.first() == p.last());
  }

  /** "Jack London", taken for a body. */
  private boolean isBehindGivenName(Name n, List<String> forms) {
    return n.type() == Name.Type.ORGANISATION
        && n.last() == n.first() + 1
        && PersonNames.isGivenName(forms.get(n.first()))
        && gazetteer.all(forms, n.first()).isEmpty()
        && gazetteer.longestPlace(forms, n.first()).isEmpty();
  }

  /** "from Plano, Frisco and McKinney": of one kind with the towns before it. */
  private static boolean isInRow(Name n, List<Name> names, List<String> forms) {
    int before = n.first() - 1;
    int next = n.last() + 1;
    if (before < 0 || n.first() != n.last()) {
      return false;
    }
    boolean first =
        isBehindPreposition(forms, n.first())
            && next < forms.size()
            && (forms.get(next).equals("and") || forms.get(next).equals(","))
            && names.stream()
                .anyMatch(p -> p.type() == Name.Type.LOCATION && p.first() == next + 1);
    String link = forms.get(before);
    return first
        || ((link.equals("and") || link.equals("or"))
            && names.stream()
                .anyMatch(p -> p.type() == Name.Type.LOCATION && p.last() == before - 1));
  }

  /** "Kentucky Derby" is nobody. */
  private boolean isBehindProvince(Name n, List<String> forms) {
    return n.last() > n.first()
        && !GIVEN.contains(forms.get(n.first()))
        && !PersonNames.isOne(forms.get(n.first()))
        && gazetteer.longestPlace(forms, n.first()).stream()
            .anyMatch(m -> ((Place) m.entry()).kind() == Place.Kind.PROVINCE);
  }
}
