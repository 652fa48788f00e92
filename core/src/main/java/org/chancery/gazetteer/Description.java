package org.chancery.gazetteer;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads words that describe an actor: "an American destroyer", "Kyiv police", "a former CIA
 * official". What stands before the first preposition decides; in it, what stands last says what
 * the actor does, and the first state, body or city says whose he is.
 */
final class Description {
  private static final Set<String> ENDS =
      Set.of(
          "of", "in", "at", "from", "for", "near", "with", "by", "on", "to", "who", "that", "which",
          ",", "-", "(", "against", "under", "inside", "across", "outside", "around");

  /** "Iran-backed": whose backing it is does not make the actor that state's. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "backed",
          "linked",
          "aligned",
          "allied",
          "style",
          "trained",
          "supported",
          "funded",
          "made",
          "inspired",
          "sponsored",
          "armed",
          "affiliated",
          "bound",
          "brokered",
          "supplied");

  private static final Set<String> OF_ITS_OWN =
      Set.of(
          "led",
          "based",
          "born",
          "run",
          "owned",
          "controlled",
          "majority",
          "held",
          "administered",
          "flagged",
          "registered",
          "speaking",
          "occupied",
          "dominated");

  /** Offices that exist in every sort of body, so that the body's sector counts. */
  private static final Set<String> GENERAL_OFFICES =
      Set.of(
          "president",
          "vice president",
          "director",
          "chairman",
          "chair",
          "chairperson",
          "chairwoman",
          "chief",
          "head",
          "secretary",
          "secretary-general",
          "secretary general",
          "executive director",
          "director-general",
          "director general",
          "general secretary",
          "commissioner",
          "governor",
          "representative",
          "representatives",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "deputy",
          "member",
          "leader",
          "adviser",
          "advisor",
          "delegate",
          "delegates",
          "official",
          "officials",
          "manager",
          "co-president");

  /** Sectors of those who do not speak for their state. */
  private static final Set<String> OF_NO_STATE =
      Set.of("BUS", "EDU", "JRN", "NGO", "PTY", "REL", "CVL", "REB", "CRM");

  private static final Pattern BEFORE_CLITIC = Pattern.compile(" (?=['’]s\\b|,)");
  private static final Pattern FORMER = Pattern.compile("(?i)(ex|then)-\\p{Lu}.*");

  private static final Set<String> OFFICIALS =
      Set.of("GOV", "LEG", "JUD", "SPY", "MIL", "COP", "PTY", "IGO");

  private record Clue(int at, String sector, int strength, String reason, boolean office) {}

  private record Owner(
      int at,
      int length,
      Optional<String> code,
      Optional<String> plover,
      String name,
      Optional<String> sector,
      Optional<Actor.Kind> body,
      String reason) {}

  /** A state's region, by the adjective of its people. */
  private record Region(String plover, String name) {}

  private final Gazetteer gazetteer;
  private final List<Actors> lists;
  private final Agents agents = new Agents();
  private final Lexicon<Region> regions = new Lexicon<>(300);
  private final Offices offices = Offices.standard();

  Description(Gazetteer gazetteer, List<Actors> lists) {
    this.gazetteer = gazetteer;
    this.lists = List.copyOf(lists);
    for (String[] row : Tables.rows("regions.tsv", 3)) {
      for (String word : Tables.alternatives(row[2])) {
        regions.add(word, new Region(row[0], row[1]));
      }
    }
  }

  static boolean isPast(String token) {
    String t = token.toLowerCase(Locale.ROOT);
    return Offices.isPast(t) && !t.equals("then") || t.startsWith("ex-");
  }

  /** Whether words end in one that a name does not follow ("of"). */
  static boolean ends(List<String> title) {
    String last = title.get(title.size() - 1).toLowerCase(Locale.ROOT);
    return ENDS.contains(last) && !last.equals(",");
  }

  boolean namesOffice(List<String> title) {
    for (int i = 0; i < title.size(); i++) {
      if (offices.title(title, i).isPresent() || offices.honorific(title, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Bishop", "the King": as a whole a noun for an office or for people, whoever is called so. */
  boolean isNoun(List<String> forms) {
    return offices.title(forms, 0).filter(t -> t.length() == forms.size()).isPresent()
        || agents
            .at(Agents.Phrase.of(forms), 0)
            .filter(a -> a.length() == forms.size())
            .isPresent();
  }

  /** PLOVER's sector of a body: by its kind, and that of parliaments by their name. */
  static Optional<String> sector(Body b) {
    if (b.kind() == Body.Kind.ORGAN && b.name().contains("Parliament")) {
      return Optional.of("LEG");
    }
    return Optional.ofNullable(Sectors.OF.get(b.id())).or(() -> Actor.Kind.of(b.kind()).sector());
  }

  /** Of organisations of states, which have a sector by what they are for. */
  private static final class Sectors {
    static final Map<String, String> OF =
        Tables.rows("body-sectors.tsv", 2).stream()
            .collect(toUnmodifiableMap(r -> r[0], r -> r[1]));
  }

  Optional<Resolution> of(List<String> given, List<String> context) {
    List<String> forms = apart(given);
    int end = 1;
    while (end < forms.size() && !ENDS.contains(forms.get(end).toLowerCase(Locale.ROOT))) {
      end++;
    }
    end = Math.min(end, forms.size());
    Agents.Phrase phrase = Agents.Phrase.of(forms);
    List<Owner> owners = owners(forms, phrase, context);
    List<Clue> clues = clues(forms, phrase, owners);
    int headEnd = end;
    Optional<Clue> clue = best(clues, headEnd).map(c -> inBody(c, owners));
    Optional<Owner> owner =
        owners.stream()
            .filter(o -> o.at() < headEnd && o.plover().isPresent())
            .findFirst()
            .or(() -> owners.stream().filter(o -> o.plover().isPresent()).findFirst());
    if (clue.isEmpty() && owner.isEmpty()) {
      return Optional.empty();
    }
    // "Feliciano Valencia" is no city's.
    boolean city = owner.flatMap(Owner::body).filter(k -> k == Actor.Kind.PLACE).isPresent();
    if (clue.isEmpty()
        && city
        && forms.stream().allMatch(f -> Character.isUpperCase(f.codePointAt(0)))) {
      return Optional.empty();
    }
    List<String> why = new ArrayList<>();
    clue.ifPresent(c -> why.add(c.reason()));
    owner.ifPresent(o -> why.add(o.reason()));
    Optional<String> sector = clue.map(Clue::sector).filter(s -> !s.equals("IGO"));
    boolean past = forms.subList(0, headEnd).stream().anyMatch(Description::isPast);
    if (past && clue.filter(c -> OFFICIALS.contains(c.sector())).isPresent()) {
      sector = Optional.of("ELI");
      why.add("said to be former");
    }
    Optional<String> only =
        owner.isEmpty() && context.size() == 1 && clue.isPresent()
            ? Optional.of(context.get(0))
            : Optional.empty();
    only.ifPresent(c -> why.add("the context names " + c + " alone"));
    Optional<String> code = owner.isPresent() ? owner.get().code() : only;
    boolean none = sector.filter(OF_NO_STATE::contains).isPresent();
    return Optional.of(
        new Resolution(
            BEFORE_CLITIC.matcher(String.join(" ", given)).replaceAll(""),
            kind(clue, owner),
            none ? Optional.empty() : code,
            owner.isPresent() ? owner.get().plover() : only,
            sector,
            owner.map(Owner::name),
            Optional.empty(),
            why));
  }

  private static final Set<String> LEADING =
      Set.of(Agents.FILE + ": leader", Agents.FILE + ": chief", Agents.FILE + ": head");

  /**
   * A fighter or commander is what his body is ("Hezbollah fighters": REB), and the leader of a
   * state or of states is of the government ("the North Korean leader").
   */
  private static Clue inBody(Clue clue, List<Owner> owners) {
    Optional<Owner> owner = owners.stream().filter(o -> o.plover().isPresent()).findFirst();
    if (clue.sector().equals("UAF") || clue.sector().equals("MIL")) {
      return owner
          .flatMap(Owner::sector)
          .filter(s -> s.equals("REB") || s.equals("PRM"))
          .map(s -> new Clue(clue.at(), s, clue.strength(), clue.reason(), clue.office()))
          .orElse(clue);
    }
    boolean ofState =
        owner
            .flatMap(Owner::body)
            .filter(
                k ->
                    k == Actor.Kind.PEOPLE || k == Actor.Kind.STATE || k == Actor.Kind.ORGANISATION)
            .isPresent();
    return clue.strength() == 1 && LEADING.contains(clue.reason()) && ofState
        ? new Clue(clue.at(), "GOV", 1, clue.reason(), true)
        : clue;
  }

  private static Actor.Kind kind(Optional<Clue> clue, Optional<Owner> owner) {
    if (clue.isPresent()) {
      return clue.get().office() ? Actor.Kind.OFFICE : Actor.Kind.AGENT;
    }
    return owner.flatMap(Owner::body).orElse(Actor.Kind.PLACE);
  }

  /** The last strong clue of the head; else the strong one behind it; else the last there is. */
  private static Optional<Clue> best(List<Clue> clues, int headEnd) {
    List<Clue> head = clues.stream().filter(c -> c.at() < headEnd).toList();
    Optional<Clue> strong = last(head, 3);
    if (strong.isPresent()) {
      return strong;
    }
    List<Clue> rest = clues.stream().filter(c -> c.at() >= headEnd && c.strength() == 3).toList();
    Optional<Clue> behind = rest.stream().findFirst();
    boolean general = !head.isEmpty();
    return behind
        .filter(c -> general || !c.office())
        .or(() -> last(head, 2))
        .or(() -> last(head, 1))
        .or(() -> clues.stream().findFirst());
  }

  private static Optional<Clue> last(List<Clue> clues, int strength) {
    return clues.stream().filter(c -> c.strength() == strength).reduce((a, b) -> b);
  }

  private List<Clue> clues(List<String> forms, Agents.Phrase phrase, List<Owner> owners) {
    List<Clue> out = new ArrayList<>();
    for (Owner o : owners) {
      o.sector()
          .ifPresent(s -> out.add(new Clue(o.at(), s, 3, o.reason() + ", sector " + s, false)));
    }
    for (int i = 0; i < forms.size(); ) {
      // In "European Union" there is no trade union.
      int within = i;
      Optional<Owner> owner = owners.stream().filter(o -> o.at() == within).findFirst();
      if (owner.isPresent()) {
        i += owner.get().length();
        continue;
      }
      Optional<Agents.Found> agent = agents.at(phrase, i);
      Optional<OfficeTitle> office = office(forms, phrase, i);
      int a = agent.map(Agents.Found::length).orElse(0);
      int o = office.map(OfficeTitle::length).orElse(0);
      if (a == 0 && o == 0) {
        i++;
      } else if (a >= o || (a > 0 && office.flatMap(OfficeTitle::sector).isEmpty())) {
        Agents.Found f = agent.orElseThrow();
        out.add(new Clue(i, f.sector(), f.weak() ? 1 : 3, "agents.tsv: " + f.wording(), false));
        i += a;
      } else {
        OfficeTitle t = office.orElseThrow();
        boolean general = GENERAL_OFFICES.contains(t.head().wording());
        String wording = String.join(" ", forms.subList(i, i + o));
        // "Labour MPs" are no labour ministers.
        boolean elected = t.head().sector().filter("LEG"::equals).isPresent();
        String sector = elected ? "LEG" : t.sector().orElse("GOV");
        if (sector.equals("MIL")
            && t.head().kind() == OfficeWord.Kind.HEAD
            && t.head().wording().contains("minister")) {
          sector = "GOV";
        }
        out.add(new Clue(i, sector, general ? 2 : 3, "offices.tsv: " + wording, true));
        i += o;
      }
    }
    out.sort(java.util.Comparator.comparingInt(Clue::at));
    return out;
  }

  /** In the singular or plural: "ministers". */
  private Optional<OfficeTitle> office(List<String> forms, Agents.Phrase phrase, int at) {
    return offices.title(forms, at).or(() -> offices.title(phrase.singular(), at));
  }

  private List<Owner> owners(List<String> forms, Agents.Phrase phrase, List<String> countries) {
    List<Owner> out = new ArrayList<>();
    for (int i = 0; i < forms.size(); ) {
      Optional<Actor> actor = Optional.empty();
      int length = 0;
      for (Actors list : lists) {
        for (Lexicon.Hit<Actor> hit : list.bodies(forms, i)) {
          if (actor.isEmpty()) {
            actor = Optional.of(hit.value());
            length = hit.length();
          }
        }
      }
      Optional<Match> match = gazetteer.longest(forms, i);
      int at = i;
      int common = agents.at(phrase, i).filter(a -> !a.weak()).map(Agents.Found::length).orElse(0);
      if (actor.isPresent() && length >= match.map(Match::length).orElse(0)) {
        Actor a = actor.get();
        out.add(
            new Owner(
                at,
                length,
                a.code(),
                a.plover(),
                a.name(),
                a.sector(),
                Optional.of(a.kind()),
                a.origin() + ": " + a.name()));
        i += length;
      } else if (match.isPresent() && match.get().length() >= common) {
        out.add(owner(match.get(), at));
        i += match.get().length();
      } else {
        Optional<Lexicon.Hit<Region>> region = region(forms, i, countries);
        if (region.isPresent() && region.get().length() >= common) {
          Region r = region.get().value();
          out.add(
              new Owner(
                  at,
                  region.get().length(),
                  Optional.of(r.plover()),
                  Optional.of(r.plover()),
                  r.name(),
                  Optional.empty(),
                  Optional.of(Actor.Kind.PEOPLE),
                  "regions.tsv: " + r.name()));
          i += region.get().length();
          continue;
        }
        Optional<Match> city =
            common > 0
                ? Optional.empty()
                : gazetteer.longestPlace(forms, i).stream()
                    .filter(m -> isKnownPlace((Place) m.entry()))
                    .findFirst()
                    .or(() -> capital(forms, at));
        city.ifPresent(m -> out.add(owner(m, at)));
        i += city.map(Match::length).orElse(1);
      }
    }
    return out;
  }

  /** Of one name in several states, that in a state that the context names. */
  private Optional<Lexicon.Hit<Region>> region(List<String> forms, int at, List<String> countries) {
    if (!Character.isUpperCase(forms.get(at).codePointAt(0))) {
      return Optional.empty();
    }
    List<Lexicon.Hit<Region>> hits = regions.allLongest(forms, at, false);
    return hits.stream()
        .filter(h -> countries.contains(h.value().plover()))
        .findFirst()
        .or(() -> hits.stream().findFirst());
  }

  /** "paris railway police": in lower case a city is met where it is a capital. */
  private Optional<Match> capital(List<String> forms, int at) {
    String form = forms.get(at);
    if (form.length() < 4 || !Character.isLowerCase(form.charAt(0))) {
      return Optional.empty();
    }
    String upper = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    return gazetteer.longest(List.of(upper), 0).filter(m -> m.wording() == Wording.CAPITAL);
  }

  private static boolean isKnownPlace(Place p) {
    return p.country().isPresent() && (p.population() >= 100_000 || p.population() == 0);
  }

  private static Owner owner(Match match, int at) {
    Entry entry = match.entry();
    String list =
        switch (entry) {
          case State s -> "states.tsv";
          case Body b -> "bodies.tsv";
          case Place p -> "a place";
        };
    Optional<String> sector =
        switch (entry) {
          case State s ->
              match.wording() == Wording.METONYM ? Optional.of("GOV") : Optional.empty();
          case Body b -> sector(b);
          case Place p -> Optional.empty();
        };
    Optional<Actor.Kind> kind =
        switch (entry) {
          case State s -> Optional.of(Actor.Kind.PEOPLE);
          case Body b -> Optional.of(Actor.Kind.of(b.kind()));
          case Place p -> Optional.of(Actor.Kind.PLACE);
        };
    return new Owner(
        at,
        match.length(),
        entry.code(),
        entry.plover(),
        entry.name(),
        sector,
        kind,
        list + ": " + entry.name());
  }

  /** "NATO-led" is of NATO, "Iran-backed" of nobody; other words with a hyphen stay whole. */
  private static List<String> apart(List<String> forms) {
    List<String> out = new ArrayList<>();
    for (String whole : forms) {
      String form = whole;
      if (form.indexOf('-') > 0 && FORMER.matcher(form).matches()) {
        out.add(form.substring(0, form.indexOf('-')));
        form = form.substring(form.indexOf('-') + 1);
      }
      int hyphen = form.lastIndexOf('-');
      String tail = hyphen < 0 ? "" : form.substring(hyphen + 1).toLowerCase(Locale.ROOT);
      if (hyphen > 0 && OF_OTHERS.contains(tail)) {
        continue;
      }
      out.add(hyphen > 0 && OF_ITS_OWN.contains(tail) ? form.substring(0, hyphen) : form);
    }
    return out.isEmpty() ? forms : out;
  }
}
