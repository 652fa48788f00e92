package org.chancery.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beforehand of states, bodies and places, found by the words of a text.
 *
 * <p>Look-ups ignore diacritics, periods and hyphens, and ignore case in so far as that is safe:
 * "who" is no organisation, "turkey" no state, while "TURKEY" is one. Immutable; safe between
 * threads.
 */
public final class Gazetteer {
  private static final class Standard {
    static final Gazetteer INSTANCE = new Gazetteer(List.of());
  }

  private static final Set<String> WORDS_IN_CAPITALS =
      Set.of(
          "WHO", "US", "CAR", "IDEA", "OPT", "QUAD", "MAG", "ECHO", "RAID", "HUD", "HERA", "AU",
          "SWIFT");

  private static final int BODY_COLUMNS = 7;

  /** The years of its beginning and end, and a source of its own, follow where there are any. */
  private static final int BODY_YEARS = 3;

  private record Sense(Entry entry, Wording wording) {}

  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final Lexicon<Sense> names = new Lexicon<>(10_000);
  private final Lexicon<Place> places = new Lexicon<>(2_000);
  private final Map<String, Place> capitals = new LinkedHashMap<>();
  private final List<FormerState> formerStates = FormerState.all();
  private final List<String[]> own;
  private final Affiliations affiliations;

  private Gazetteer(List<String[]> ownBodies) {
    own = List.copyOf(ownBodies);
    own.forEach(this::addBody);
    readStates();
    Tables.sourced("bodies.tsv", BODY_COLUMNS, BODY_YEARS).stream()
        .filter(row -> !bodies.containsKey(row[0]))
        .forEach(this::addBody);
    readPlaces();
    affiliations = new Affiliations(this);
  }

  /** The one that comes with Chancery. It is read at the first call. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /**
   * This gazetteer and a user's own bodies, which come before the ones known so far; one with the
   * id of a known body replaces it.
   *
   * @param bodies a table as {@code bodies.tsv}, tab-separated, in UTF-8: id, name, other names
   *     ("|" between them), kind, parent, PLOVER code, code ("=" for the id); and, if they are
   *     known, the years of its beginning and end, and a source
   * @throws IllegalArgumentException if a row has other columns or an unknown kind
   */
  public Gazetteer plus(Path bodies) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(bodies)) {
      List<String[]> rows =
          new ArrayList<>(Tables.rows(in, BODY_COLUMNS, BODY_YEARS, bodies.toString()));
      List<String> ids = rows.stream().map(r -> r[0]).toList();
      own.stream().filter(r -> !ids.contains(r[0])).forEach(rows::add);
      return new Gazetteer(rows);
    }
  }

  /**
   * This gazetteer and a user's own actors, but for persons and places; they come before the ones
   * known so far.
   */
  public Gazetteer plus(List<Actor> actors) {
    List<String[]> rows = new ArrayList<>();
    for (Actor a : actors) {
      a.kind().bodyKind().ifPresent(kind -> rows.add(row(a, kind, "own-" + rows.size())));
    }
    rows.addAll(own);
    return new Gazetteer(rows);
  }

  private static String[] row(Actor a, Body.Kind kind, String id) {
    return new String[] {
      id,
      a.name(),
      String.join("|", a.otherNames()),
      kind.name(),
      a.body().orElse(""),
      a.plover().orElse(""),
      a.code().orElse(""),
      "",
      "",
      ""
    };
  }

  /** All states and territories. */
  public Collection<State> states() {
    return Collections.unmodifiableCollection(states.values());
  }

  /** All bodies. */
  public Collection<Body> bodies() {
    return Collections.unmodifiableCollection(bodies.values());
  }

  /** The state of an ISO 3166-1 alpha-3 code. */
  public Optional<State> state(String iso3) {
    return Optional.ofNullable(states.get(iso3));
  }

  /** States that are no more and former names of states, with their years. */
  public List<FormerState> formerStates() {
    return formerStates;
  }

  /**
   * The state of a name that is no longer in use, as it was in a year: "Yugoslavia" of 1970 is
   * another than that of 1995.
   */
  public Optional<FormerState> formerState(String name, int year) {
    return formerStates.stream()
        .filter(f -> f.in(year) && f.names().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  /** The state of a Correlates of War abbreviation, as of today ("GMY"). */
  public Optional<State> stateOfCow(String abbreviation) {
    return states.values().stream()
        .filter(s -> s.cow().filter(c -> c.abbreviation().equals(abbreviation)).isPresent())
        .findFirst();
  }

  /** The body of an id ("UNICEF"). */
  public Optional<Body> body(String id) {
    return Optional.ofNullable(bodies.get(id));
  }

  /**
   * The longest wording of a state, body, region or meeting place that starts at a token. A capital
   * is given as its state; ask {@link #place} for the city. Other cities are only found by {@link
   * #longestPlace}, since many are also words or names of persons.
   */
  public Optional<Match> longest(List<String> forms, int from) {
    List<Match> all = all(forms, from);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** As {@link #longest}, with everything that the wording can mean, the likeliest first. */
  public List<Match> all(List<String> forms, int from) {
    List<Match> found = matches(names.allLongest(forms, from, false));
    if (!found.isEmpty()
        && found.get(0).length() == 1
        && WORDS_IN_CAPITALS.contains(forms.get(from))
        && isHeadline(forms)) {
      return List.of();
    }
    return found;
  }

  /** "WHO WILL LEAD THE TALKS": in a line all in capitals, an acronym may be a mere word. */
  private static boolean isHeadline(List<String> forms) {
    int words = 0;
    for (String form : forms) {
      for (int i = 0; i < form.length(); i++) {
        if (Character.isLowerCase(form.charAt(i))) {
          return false;
        }
      }
      words += form.length() > 2 ? 1 : 0;
    }
    return words > 2;
  }

  /** The longest name of a place that starts at a token, the likeliest place first. */
  public List<Match> longestPlace(List<String> forms, int from) {
    List<Match> out = new ArrayList<>();
    for (Lexicon.Hit<Place> hit : placeHits(forms, from, false)) {
      out.add(new Match(hit.value(), hit.length(), Wording.NAME));
    }
    return out;
  }

  /**
   * What a whole phrase means ("the Republic of Türkiye", "unicef"), whatever its case, but for
   * what differs by case alone: the phrase as it is written comes first.
   */
  public Optional<Entry> find(String phrase) {
    return sense(phrase).map(Match::entry);
  }

  Optional<Match> sense(String phrase) {
    List<String> forms = Words.tokens(phrase);
    for (int from = 0; from < forms.size() && from < 2; from++) {
      for (Match match : matches(names.allLongest(forms, from, true))) {
        if (match.length() == forms.size() - from) {
          return Optional.of(match);
        }
      }
      if (!forms.get(from).equalsIgnoreCase("the")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whose institution a phrase names: "Azerbaijani Foreign Ministry", "Senate of the Oliy Majlis",
   * "UNICEF Country Office in Kenya". Empty if the phrase shows nothing known.
   */
  public Optional<Affiliation> codeOf(String phrase) {
    return affiliations.of(phrase);
  }

  /**
   * Whether a phrase names an institution of some state without saying which: "Ministry of
   * Finance", "the Central Bank", "Senate".
   */
  public boolean isInstitutionOfUnnamedState(String phrase) {
    return affiliations.ofUnnamedState(phrase);
  }

  /**
   * The place of a name.
   *
   * @param countryHint alpha-3 of the country that the text speaks of; a place there is preferred
   */
  public Optional<Place> place(String name, Optional<String> countryHint) {
    List<Place> found = places(name);
    if (countryHint.isPresent()) {
      for (Place p : found) {
        if (p.country().equals(countryHint)) {
          return Optional.of(p);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /**
   * All places of a name, the likeliest first. "Odesa, Ukraine" and "Springfield, Illinois" are
   * those in that state or province.
   */
  public List<Place> places(String name) {
    List<String> forms = Words.tokens(name);
    int comma = forms.indexOf(",");
    List<Place> whole = placesOf(forms);
    if (!whole.isEmpty() || comma <= 0) {
      return whole;
    }
    List<Place> first = placesOf(forms.subList(0, comma));
    List<String> rest = forms.subList(comma + 1, forms.size());
    if (rest.isEmpty()) {
      return first;
    }
    String last = String.join(" ", rest);
    List<Place> inProvince =
        first.stream()
            .filter(p -> p.province().filter(last::equalsIgnoreCase).isPresent())
            .toList();
    if (!inProvince.isEmpty()) {
      return inProvince;
    }
    Optional<String> country =
        longest(rest, 0)
            .flatMap(m -> m.entry().code())
            .or(() -> placesOf(rest).stream().findFirst().flatMap(Place::country));
    List<Place> there =
        first.stream().filter(p -> country.isPresent() && p.country().equals(country)).toList();
    return there.isEmpty() ? first : there;
  }

  private List<Lexicon.Hit<Place>> placeHits(List<String> forms, int from, boolean anyCase) {
    List<Lexicon.Hit<Place>> own = places.allLongest(forms, from, anyCase);
    List<Lexicon.Hit<Place>> cities = Cities.standard().names.allLongest(forms, from, anyCase);
    if (own.isEmpty() || cities.isEmpty()) {
      return own.isEmpty() ? cities : own;
    }
    int difference = own.get(0).length() - cities.get(0).length();
    if (difference != 0) {
      return difference > 0 ? own : cities;
    }
    List<Lexicon.Hit<Place>> both = new ArrayList<>(own);
    both.addAll(cities);
    return both;
  }

  private List<Place> placesOf(List<String> forms) {
    for (int from = 0; from < forms.size() && from < 2; from++) {
      List<Place> out = new ArrayList<>();
      for (Lexicon.Hit<Place> hit : placeHits(forms, from, true)) {
        if (hit.length() == forms.size() - from) {
          out.add(hit.value());
        }
      }
      if (!out.isEmpty() || forms.isEmpty() || !forms.get(from).equalsIgnoreCase("the")) {
        return out;
      }
    }
    return List.of();
  }

  /** The capital of a state, as a place. */
  public Optional<Place> capital(String iso3) {
    Optional<Place> listed = Optional.ofNullable(capitals.get(iso3));
    return listed.isPresent()
        ? listed
        : state(iso3).flatMap(s -> Cities.standard().in(iso3, s.capitals()));
  }

  private static List<Match> matches(List<Lexicon.Hit<Sense>> hits) {
    List<Match> out = new ArrayList<>(hits.size());
    for (Lexicon.Hit<Sense> hit : hits) {
      Match match = new Match(hit.value().entry(), hit.length(), hit.value().wording());
      if (out.stream().noneMatch(m -> m.entry().equals(match.entry()))) {
        out.add(match);
      }
    }
    return out;
  }

  private void readStates() {
    Map<String, String[]> codes = new LinkedHashMap<>();
    Tables.rows("state-codes.tsv", 5).forEach(row -> codes.put(row[0], row));
    for (String[] row : Tables.rows("states.tsv", 10)) {
      boolean territory = row[9].startsWith("TERRITORY=");
      String[] code = codes.get(row[0]);
      if (code == null) {
        throw new IllegalArgumentException("state-codes.tsv has no line for " + row[0]);
      }
      State state =
          new State(
              row[0],
              row[1],
              row[2],
              row[3].isEmpty() ? row[2] : row[3],
              State.Status.valueOf(territory ? "TERRITORY" : row[9]),
              territory ? Tables.optional(row[9].substring(10)) : Optional.empty(),
              Tables.alternatives(row[5]),
              Tables.alternatives(row[7].startsWith("=") ? row[7].substring(1) : row[7]),
              code[1].isEmpty()
                  ? Optional.empty()
                  : Optional.of(new State.Cow(code[1], Integer.parseInt(code[2]))),
              Double.parseDouble(code[3]),
              Double.parseDouble(code[4]));
      if (states.put(state.iso3(), state) != null) {
        throw new IllegalArgumentException("states.tsv gives " + state.iso3() + " twice");
      }
      add(state.name(), state, Wording.NAME);
      add(state.official(), state, Wording.OFFICIAL);
      addAll(Tables.alternatives(row[4]), state, Wording.NAME);
      addAll(state.adjectives(), state, Wording.ADJECTIVE);
      for (String demonym : Tables.alternatives(row[6])) {
        add(demonym, state, Wording.DEMONYM);
        plural(demonym).ifPresent(p -> add(p, state, Wording.DEMONYM));
      }
      if (!row[7].startsWith("=")) {
        addAll(state.capitals(), state, Wording.CAPITAL);
      }
      addAll(Tables.alternatives(row[8]), state, Wording.METONYM);
    }
  }

  private static Optional<String> plural(String demonym) {
    if (demonym.endsWith("ese") || demonym.endsWith("men") || demonym.endsWith("s")) {
      return Optional.empty();
    }
    return Optional.of(
        demonym.endsWith("man")
            ? demonym.substring(0, demonym.length() - 2) + "en"
            : demonym + (demonym.endsWith("ch") || demonym.endsWith("sh") ? "es" : "s"));
  }

  private void addBody(String[] row) {
    Body body =
        new Body(
            row[0],
            row[1],
            Body.Kind.valueOf(row[3]),
            Tables.optional(row[4]),
            Tables.optional(row[5]),
            row[6].equals("=") ? Optional.of(row[0]) : Tables.optional(row[6]),
            Tables.optional(row[7]).map(Integer::valueOf),
            Tables.optional(row[8]).map(Integer::valueOf),
            Tables.optional(row[9]));
    if (bodies.put(body.id(), body) != null) {
      throw new IllegalArgumentException("Two bodies have the id " + body.id());
    }
    add(body.name(), body, Wording.NAME);
    addAll(Tables.alternatives(row[2]), body, Wording.NAME);
    // An id made only to be unique ("aze-milli-majlis") is nobody's wording.
    if (Lexicon.isAcronym(body.id()) && body.id().indexOf('-') < 0) {
      add(body.id(), body, Wording.ACRONYM);
    }
  }

  private void readPlaces() {
    for (String[] row : Tables.rows("places.tsv", 6)) {
      Place place =
          new Place(
              row[0],
              Place.Kind.valueOf(row[2]),
              Tables.optional(row[3]),
              Optional.empty(),
              Double.parseDouble(row[4]),
              Double.parseDouble(row[5]),
              0);
      List<String> wordings = new ArrayList<>(List.of(place.name()));
      wordings.addAll(Tables.alternatives(row[1]));
      for (String wording : wordings) {
        places.add(wording, place);
        names.add(wording, new Sense(place, Wording.NAME));
      }
      if (place.kind() == Place.Kind.CITY) {
        place
            .country()
            .flatMap(this::state)
            .filter(s -> !s.capitals().isEmpty() && wordings.contains(s.capitals().get(0)))
            .ifPresent(s -> capitals.putIfAbsent(s.iso3(), place));
      }
    }
  }

  private void addAll(List<String> wordings, Entry entry, Wording wording) {
    for (String w : wordings) {
      add(w, entry, wording);
    }
  }

  private void add(String wording, Entry entry, Wording as) {
    boolean acronym = as != Wording.ADJECTIVE && Lexicon.isAcronym(wording);
    Sense sense = new Sense(entry, acronym ? Wording.ACRONYM : as);
    names.add(wording, sense);
    // "The Hague" and "The HALO Trust" are also found behind their article.
    if (wording.startsWith("The ")) {
      names.add(wording.substring(4), sense);
    }
  }
}
