package org.chancery.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says who or what the words for an actor mean: "Lavrov", "an American destroyer", "the Kremlin".
 *
 * <p>A name comes first: of the user's own list, of a body or a state, of a person, of a place.
 * Words that are no name as a whole are read as a description ({@link Description}): whose it is,
 * and what they do. No clock is read: without a day, the latest that the lists know counts.
 * Immutable; safe between threads.
 */
public final class Resolver {
  private static final class Standard {
    static final Resolver INSTANCE = with(List.of());
  }

  /** A place of fewer inhabitants is more often a person or a word. */
  private static final long LEAST_INHABITANTS = 50_000;

  /** Who has left such an office is a former official; a singer or rebel who ended is none. */
  private static final Set<String> OFFICIAL =
      Set.of("GOV", "LEG", "JUD", "SPY", "MIL", "COP", "PTY");

  private static final Set<String> OUTER = Set.of("\"", "“", "”", "‘", "[", "]", "!", "?");
  private static final Set<String> CLOSING = Set.of(",", ";", ":", ".", "'", "’", "'s", "’s");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "some", "several", "many", "over", "about");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern OF_NAME = Pattern.compile("(?u)[\\p{L}'’.-]+");

  private final Gazetteer gazetteer;
  private final Actors own;
  private final Actors listed;
  private final Description description;

  private Resolver(List<Actor> ownActors) {
    gazetteer = Gazetteer.standard();
    own = new Actors(ownActors);
    List<Actor> all = new ArrayList<>(ActorFile.shipped("actors.tsv"));
    all.addAll(ActorFile.shipped("office-holders.tsv"));
    listed = new Actors(all);
    description = new Description(gazetteer, List.of(own, listed));
  }

  /** The one that comes with Chancery. Its lists are read at the first call. */
  public static Resolver standard() {
    return Standard.INSTANCE;
  }

  /** One that knows a user's own actors besides; they come before all others. */
  public static Resolver with(List<Actor> own) {
    return new Resolver(own);
  }

  /**
   * Who or what is meant.
   *
   * @param actor the words as they stand in a text
   * @param context words around them, or nothing: they decide between several of one name, and
   *     whose an institution is
   * @param date the day on which they were written; without one, the latest known counts
   * @return nothing where the words tell neither whose the actor is nor what he does
   */
  public Optional<Resolution> resolve(String actor, String context, Optional<LocalDate> date) {
    List<String> forms = trimmed(Words.tokens(actor));
    if (forms.isEmpty() || forms.size() > 60) {
      return Optional.empty();
    }
    List<String> countries = countries(context);
    return name(forms, countries, date)
        .or(() -> titled(forms, countries, date))
        .or(() -> following(forms, countries, date))
        .or(() -> description.of(forms, countries))
        .or(() -> misspelt(forms));
  }

  /** What follows somebody: those who serve or support him are his country's. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "administration",
          "government",
          "regime",
          "cabinet",
          "forces",
          "troops",
          "army",
          "military",
          "loyalists",
          "supporters",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "aides",
          "adviser",
          "advisers",
          "advisor",
          "advisors",
          "allies",
          "ally",
          "lawyer",
          "lawyers",
          "office",
          "team",
          "campaign",
          "coalition",
          "party",
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "opponents",
          "critics");

  /** "Merkel's government", "the Obama administration", "Assad forces". */
  private Optional<Resolution> following(
      List<String> forms, List<String> countries, Optional<LocalDate> date) {
    int last = forms.size() - 1;
    if (last < 1 || !FOLLOWERS.contains(forms.get(last).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int end = 0;
    while (end < last && end < 4 && isCapital(forms.get(end))) {
      end++;
    }
    List<String> name = new ArrayList<>(forms.subList(0, end));
    if (name.isEmpty()
        || !countries(String.join(" ", name)).isEmpty()
        || description.isNoun(name)
        || !isName(name)) {
      return Optional.empty();
    }
    int tail = name.size() - 1;
    name.set(tail, name.get(tail).replaceFirst("['’]s?$", ""));
    Optional<Resolution> whose =
        person(own, name, countries, date, "")
            .or(() -> person(listed, name, countries, date, ""))
            .filter(r -> r.plover().isPresent());
    return whose.flatMap(
        w -> {
          List<String> rest = forms.subList(end(forms, name.size()), forms.size());
          return description
              .of(rest, countries)
              .filter(d -> d.sector().isPresent())
              .map(
                  d -> {
                    List<String> why = new ArrayList<>(d.why());
                    why.addAll(w.why());
                    return new Resolution(
                        String.join(" ", forms).replaceAll(" (?=['’]s\\b)", ""),
                        Actor.Kind.AGENT,
                        w.code(),
                        w.plover(),
                        d.sector(),
                        w.body(),
                        Optional.empty(),
                        why);
                  });
        });
  }

  /** Behind a name and its possessive ending. */
  private static int end(List<String> forms, int name) {
    return name < forms.size() - 1 && forms.get(name).matches("['’]s?") ? name + 1 : name;
  }

  /**
   * "Kazahks": a word of seven letters or more that one slip parts from one state's name or people.
   */
  private Optional<Resolution> misspelt(List<String> forms) {
    String word = forms.get(0);
    if (forms.size() > 1 || word.length() < 7 || !Character.isUpperCase(word.codePointAt(0))) {
      return Optional.empty();
    }
    List<Resolution> found = new ArrayList<>();
    for (String slip : slips(word)) {
      gazetteer.all(List.of(slip), 0).stream()
          .filter(m -> m.entry() instanceof State && m.wording() != Wording.ACRONYM)
          .map(this::of)
          .forEach(found::add);
    }
    return found.stream().map(Resolution::plover).distinct().count() == 1
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** Two neighbours swapped, or one letter doubled or halved. */
  private static List<String> slips(String word) {
    List<String> out = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      String before = word.substring(0, i);
      if (i + 1 < word.length()) {
        out.add(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
      }
      out.add(before + word.charAt(i) + word.substring(i));
      if (word.charAt(i) == word.charAt(i - 1)) {
        out.add(before + word.substring(i + 1));
      }
    }
    return out;
  }

  /** Words that are a name as a whole. */
  private Optional<Resolution> name(
      List<String> forms, List<String> countries, Optional<LocalDate> date) {
    return body(own, forms, countries)
        .or(() -> person(own, forms, countries, date, ""))
        .or(() -> body(listed, forms, countries))
        .or(() -> entry(forms, countries))
        .or(
            () ->
                isName(forms) && !(forms.size() == 1 && description.isNoun(forms))
                    ? person(listed, forms, withOwn(forms, countries), date, "")
                    : Optional.empty())
        .or(() -> place(forms));
  }

  /** "King Abdullah of Jordan": the countries named in the words themselves come first. */
  private List<String> withOwn(List<String> forms, List<String> countries) {
    if (forms.size() < 3) {
      return countries;
    }
    List<String> out = new ArrayList<>(countries(String.join(" ", forms)));
    out.addAll(countries);
    return out;
  }

  private static Optional<Resolution> body(
      Actors actors, List<String> forms, List<String> countries) {
    List<Actor> whole =
        actors.bodies(forms, 0).stream()
            .filter(h -> h.length() == forms.size())
            .map(Lexicon.Hit::value)
            .toList();
    return whole.stream()
        .filter(a -> a.plover().filter(countries::contains).isPresent())
        .findFirst()
        .or(() -> whole.stream().findFirst())
        .map(Resolver::of);
  }

  static Resolution of(Actor a) {
    return new Resolution(
        a.name(),
        a.kind(),
        a.code(),
        a.plover(),
        a.sector(),
        a.body(),
        a.role(),
        List.of(a.origin() + ": " + a.name()));
  }

  private Optional<Resolution> entry(List<String> forms, List<String> countries) {
    String phrase = String.join(" ", forms);
    List<Match> matches =
        gazetteer.all(forms, 0).stream().filter(m -> m.length() == forms.size()).toList();
    Optional<Match> match =
        matches.stream()
            .filter(m -> m.entry().plover().filter(countries::contains).isPresent())
            .findFirst()
            .or(() -> matches.stream().findFirst())
            .or(
                () ->
                    phrase.equals(phrase.toLowerCase(Locale.ROOT)) && phrase.length() < 5
                        ? Optional.empty()
                        : gazetteer.sense(phrase));
    return match.map(this::of);
  }

  private Resolution of(Match match) {
    return switch (match.entry()) {
      case State s -> {
        boolean seat = match.wording() == Wording.CAPITAL || match.wording() == Wording.METONYM;
        Actor.Kind kind =
            switch (match.wording()) {
              case CAPITAL, METONYM -> Actor.Kind.GOVERNMENT;
              case ADJECTIVE, DEMONYM -> Actor.Kind.PEOPLE;
              case NAME, OFFICIAL, ACRONYM -> Actor.Kind.STATE;
            };
        yield new Resolution(
            s.name(),
            kind,
            s.code(),
            s.plover(),
            seat ? Optional.of("GOV") : Optional.empty(),
            seat ? Optional.of("Government of " + s.name()) : Optional.empty(),
            Optional.empty(),
            List.of("states.tsv: " + s.name() + ", by its " + wording(match.wording())));
      }
      case Body b ->
          new Resolution(
              b.name(),
              Actor.Kind.of(b.kind()),
              b.code(),
              b.plover(),
              Description.sector(b),
              b.parent().map(this::nameOf),
              Optional.empty(),
              why(b));
      case Place p -> of(p);
    };
  }

  private static List<String> why(Body b) {
    String entry = "bodies.tsv: " + b.name() + b.years().map(y -> ", " + y).orElse("");
    return b.source().map(s -> List.of(entry, "on record: " + s)).orElse(List.of(entry));
  }

  private static String wording(Wording wording) {
    return switch (wording) {
      case CAPITAL -> "seat of government";
      case METONYM -> "seat or palace";
      case ACRONYM -> "short name";
      case NAME, OFFICIAL, ADJECTIVE, DEMONYM -> wording.name().toLowerCase(Locale.ROOT);
    };
  }

  private String nameOf(String id) {
    return gazetteer
        .body(id)
        .map(Body::name)
        .or(() -> gazetteer.state(id).map(State::name))
        .orElse(id);
  }

  private static Resolution of(Place p) {
    return new Resolution(
        p.name(),
        Actor.Kind.PLACE,
        p.code(),
        p.plover(),
        p.kind() == Place.Kind.CITY && p.code().isPresent() ? Optional.of("CVL") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of("a place: " + p.name() + p.country().map(c -> " in " + c).orElse("")));
  }

  private Optional<Resolution> place(List<String> forms) {
    return gazetteer.longestPlace(forms, 0).stream()
        .filter(m -> m.length() == forms.size())
        .map(m -> (Place) m.entry())
        .filter(
            p ->
                p.kind() != Place.Kind.CITY
                    || p.population() >= LEAST_INHABITANTS
                    || p.population() == 0)
        .findFirst()
        .map(Resolver::of);
  }

  /** "French Foreign Minister Jean-Yves Le Drian": a known person behind words that are no name. */
  private Optional<Resolution> titled(
      List<String> forms, List<String> countries, Optional<LocalDate> date) {
    for (int from = 1; from < forms.size(); from++) {
      List<String> name = forms.subList(from, forms.size());
      List<String> title = forms.subList(0, from);
      if (!isName(name) || Description.ends(title)) {
        continue;
      }
      List<String> said = new ArrayList<>(countries(String.join(" ", title)));
      boolean office = description.namesOffice(title);
      boolean whose = name.size() == 1 && !office;
      if (whose && (said.isEmpty() || title.size() > 3)) {
        continue;
      }
      List<String> titleSays = List.copyOf(said);
      said.addAll(countries);
      boolean past = title.stream().anyMatch(Description::isPast);
      Optional<Resolution> found =
          person(own, name, said, date, past ? "past" : "")
              .or(() -> person(listed, name, said, date, past ? "past" : ""))
              .filter(r -> name.size() > 1 || agrees(r, whose ? titleSays : said));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A lone family name is not that of a known person of another country. */
  private static boolean agrees(Resolution found, List<String> countries) {
    return countries.isEmpty() || found.plover().filter(countries::contains).isPresent();
  }

  private static Optional<Resolution> person(
      Actors actors,
      List<String> forms,
      List<String> countries,
      Optional<LocalDate> date,
      String said) {
    return actors.people(forms, date, countries).stream()
        .findFirst()
        .map(p -> person(p, date, said.equals("past")));
  }

  private static Resolution person(Actors.Person p, Optional<LocalDate> date, boolean saidPast) {
    Optional<Actor> now = p.on(date);
    boolean ended = now.isEmpty() || (date.isEmpty() && now.get().to().isPresent()) || saidPast;
    if (!ended) {
      Actor a = now.get();
      String term =
          a.from().isEmpty() && a.to().isEmpty()
              ? ", whose terms the list does not give"
              : a.role().map(r -> ", " + r).orElse("")
                  + a.from().map(f -> " from " + f).orElse("")
                  + a.to().map(t -> " to " + t).orElse("");
      return of(p, a, a.sector(), a.role(), term);
    }
    Optional<Actor> before = date.isEmpty() ? now : p.before(date.get()).or(() -> now);
    if (before.isEmpty()) {
      return of(p, p.first(), Optional.empty(), Optional.empty(), ", in no listed office yet");
    }
    Actor a = before.get();
    Optional<String> role = a.role().map(r -> "former " + r);
    return of(
        p,
        a,
        a.sector().filter(OFFICIAL::contains).isPresent() ? Optional.of("ELI") : a.sector(),
        role,
        role.map(r -> ", " + r).orElse(", said to be former")
            + a.to().map(t -> " (to " + t + ")").orElse(""));
  }

  private static Resolution of(
      Actors.Person p, Actor a, Optional<String> sector, Optional<String> role, String how) {
    return new Resolution(
        p.name(),
        Actor.Kind.PERSON,
        a.code(),
        a.plover(),
        sector,
        a.body(),
        role,
        List.of(a.origin() + ": " + p.name() + how));
  }

  /** Without article, number and outer punctuation. */
  private static List<String> trimmed(List<String> tokens) {
    List<String> out = new ArrayList<>(tokens);
    out.removeIf(OUTER::contains);
    while (!out.isEmpty() && isArticleOrNumber(out.get(0))) {
      if (out.size() > 1 || !CAPITALS.matcher(out.get(0)).matches()) {
        out.remove(0);
      } else {
        break;
      }
    }
    while (!out.isEmpty() && CLOSING.contains(out.get(out.size() - 1))) {
      out.remove(out.size() - 1);
    }
    return out;
  }

  private static boolean isArticleOrNumber(String token) {
    return ARTICLES.contains(token.toLowerCase(Locale.ROOT)) || NUMBER.matcher(token).matches();
  }

  private static boolean isName(List<String> forms) {
    return !forms.isEmpty()
        && isCapital(forms.get(forms.size() - 1))
        && !(forms.size() == 1 && ACRONYM.matcher(forms.get(0)).matches())
        && forms.stream().filter(Resolver::isCapital).count() * 2 >= forms.size()
        && forms.stream().allMatch(f -> OF_NAME.matcher(f).matches());
  }

  /** "Burhan", and "al-Burhan", whose article may stand in lower case. */
  private static boolean isCapital(String form) {
    int hyphen = form.indexOf('-');
    int at = hyphen > 0 && hyphen < 4 && hyphen + 1 < form.length() ? hyphen + 1 : 0;
    return Character.isUpperCase(form.codePointAt(0))
        || Character.isUpperCase(form.codePointAt(at));
  }

  /** Alpha-3 of the states that words name, in their order. */
  private List<String> countries(String words) {
    List<String> forms = Words.tokens(words);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < forms.size(); ) {
      Optional<Match> match = gazetteer.longest(forms, i);
      match.flatMap(m -> m.entry().plover()).filter(c -> !out.contains(c)).ifPresent(out::add);
      i += match.map(Match::length).orElse(1);
    }
    return out;
  }
}
