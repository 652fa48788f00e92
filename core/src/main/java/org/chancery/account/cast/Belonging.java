package org.chancery.account.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Sort;

/**
 * Whose an office is where the report leaves it out: the wording may tell ("Secretary of State"),
 * or who holds it is well known, or the place spoken of, or the report's own country.
 */
final class Belonging {
  /** Titles of state: without a body they are those of a state. */
  private static final Set<String> OF_STATE =
      Set.of(
          "president",
          "minister",
          "premier",
          "pm",
          "fm",
          "chancellor",
          "king",
          "queen",
          "emir",
          "amir",
          "sultan",
          "secretary",
          "ambassador",
          "commissioner",
          "speaker",
          "senator",
          "governor",
          "mayor",
          "taoiseach",
          "adviser",
          "advisor",
          "chief",
          "head",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "lady",
          "prince",
          "deputy",
          "general",
          "member",
          "envoy",
          "representative",
          "director",
          "administrator",
          "assistant",
          "chairman",
          "congressman",
          "congresswoman",
          "justice",
          "mp",
          "counselor",
          "coordinator",
          "commander",
          "parliamentarian");

  /** Of these a state has one at a time: a second one is another state's. */
  private static final Set<String> UNIQUE =
      Set.of(
          "president",
          "vice president",
          "prime minister",
          "national security advisor",
          "national security adviser",
          "finance minister",
          "foreign minister",
          "minister of foreign affairs",
          "minister for foreign affairs",
          "defence minister",
          "defense minister",
          "minister of defence",
          "minister of defense",
          "king",
          "chancellor",
          "first lady");

  /** Titles that states give and organisations do not, whoever writes the report. */
  private static final Set<String> STATES_ALONE =
      Set.of(
          "minister",
          "premier",
          "king",
          "queen",
          "emir",
          "amir",
          "sultan",
          "ambassador",
          "senator",
          "mayor",
          "taoiseach",
          "lady",
          "prince",
          "congressman",
          "congresswoman",
          "ministry",
          "pm",
          "fm",
          "mp");

  /** Titles of an organisation's head or of its people in the field. */
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "secretary general",
          "director general",
          "executive director",
          "managing director",
          "high representative",
          "resident representative",
          "resident coordinator",
          "country director",
          "regional director",
          "mission chief",
          "executive secretary",
          "under secretary general",
          "assistant secretary general",
          "chief executive officer",
          "ceo",
          "chief economist",
          "patriarch",
          "pope");

  private final OfficeKinds kinds = OfficeKinds.standard();
  private final List<Words> words;
  private final Optional<Organ> home;
  private final Leaders leaders;
  private final Optional<LocalDate> day;
  private final StateOffices stateOffices;
  private final Lookup lookup;

  /** Who holds a unique office: state and role, the person's id. */
  private final Map<String, Integer> holders = new HashMap<>();

  /**
   * @param day on which the report was published
   */
  Belonging(
      List<Words> words,
      Optional<Organ> home,
      Leaders leaders,
      Optional<LocalDate> day,
      StateOffices stateOffices,
      Lookup lookup) {
    this.words = words;
    this.home = home;
    this.leaders = leaders;
    this.day = day;
    this.stateOffices = stateOffices;
    this.lookup = lookup;
  }

  /** The report's own country or organisation. */
  Optional<Organ> home() {
    return home;
  }

  /** The offices of which a state has one, by which they are told apart. */
  private Set<String> unique(String role) {
    String key = role.toLowerCase(java.util.Locale.ROOT);
    if (key.equals("foreign secretary")) {
      // Some states have a Foreign Minister beside theirs.
      return Set.of(key);
    }
    Set<String> out = new java.util.TreeSet<>(kinds.of(role));
    out.retainAll(
        Set.of("FOREIGN", "STATE", "GOVERNMENT", "DEFENCE", "FINANCE", "INTERIOR", "TRADE"));
    if (UNIQUE.contains(key)) {
      out.add(key);
    }
    return out;
  }

  /** Notes that a person is stated to hold an office of a state. */
  void note(int person, String role, Optional<String> code) {
    code.ifPresent(c -> unique(role).forEach(u -> holders.putIfAbsent(c + " " + u, person)));
  }

  /**
   * Whose an unowned office is.
   *
   * @param person id of the holder
   * @param at where the report gives the office
   */
  Optional<Organ> of(int person, PersonName name, String role, Held at) {
    Optional<Organ> known = stateOffices.stateOf(role).flatMap(lookup::state);
    if (known.isPresent()) {
      return known;
    }
    Optional<Organ> leads = ofLeader(name, role);
    if (leads.isPresent()) {
      note(person, role, leads.get().code());
      return leads;
    }
    boolean stateAlone = ofStateAlone(role);
    Optional<Delegation> delegated = delegation(at).filter(d -> !stateAlone || isState(d.organ()));
    if (delegated.isPresent() && delegated.get().listed()) {
      return delegated.map(Delegation::organ);
    }
    String key = String.join(" ", PersonName.words(role));
    if (!stateAlone && ORGANISATIONS.stream().anyMatch(key::contains)) {
      return home.filter(h -> !isState(h)).or(() -> near(at, Sort.BODY));
    }
    if (!ofState(role)) {
      return Optional.empty();
    }
    if (delegated.isPresent()) {
      return delegated.map(Delegation::organ);
    }
    boolean homely =
        home.isPresent() && (isState(home.get()) || !stateAlone) && !isAccredited(at, home.get());
    if (homely && isFree(person, role, home.get())) {
      note(person, role, home.get().code());
      return home;
    }
    Optional<Organ> other = near(at, Sort.STATE);
    other.ifPresent(o -> note(person, role, o.code()));
    return other.or(() -> homely ? home : Optional.empty());
  }

  /** Whether nothing but commas and "and" stands there: the mentions around are of one list. */
  boolean isListed(int sentence, int from, int to) {
    Words w = words.get(sentence);
    for (int t = from; t <= to; t++) {
      if (!w.form(t).equals(",") && !w.lower(t).equals("and") && !w.lower(t).equals("the")) {
        return false;
      }
    }
    return to >= from;
  }

  /** Whether a verb or a preposition leads in what begins there: no subject of its sentence. */
  boolean isLedIn(int sentence, int first) {
    Words w = words.get(sentence);
    int before = w.lower(first - 1).equals("the") ? first - 2 : first - 1;
    if (before < 0) {
      return false;
    }
    String tag = w.sentence.xpos(before);
    return tag.equals("IN") || tag.startsWith("VB");
  }

  /** Whether an organ is a state other than the report's own. */
  boolean isForeign(Organ organ) {
    return isState(organ) && !organ.code().equals(home.flatMap(Organ::code));
  }

  /**
   * Whether an unowned office may be that of the state whose official stands before it in a list.
   */
  boolean isCarried(PersonName name, String role) {
    String key = String.join(" ", PersonName.words(role));
    return ofState(role)
        && ORGANISATIONS.stream().noneMatch(key::contains)
        && stateOffices.stateOf(role).isEmpty()
        && ofLeader(name, role).isEmpty();
  }

  /** Whether a state has one such office. */
  static boolean isUnique(String role) {
    return UNIQUE.contains(role.toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isFree(int person, String role, Organ state) {
    return unique(role).stream()
        .map(u -> holders.get(state.code().orElse("") + " " + u))
        .allMatch(holder -> holder == null || holder == person);
  }

  /** The same organ with the code of the state that an unnamed state's institution belongs to. */
  Optional<Organ> placed(int person, PersonName name, String role, Organ organ, Held at) {
    return organ.code().isEmpty() && lookup.isOfUnnamedState(organ.name())
        ? of(person, name, role, at)
            .filter(this::isState)
            .map(o -> new Organ(organ.name(), o.code()))
        : Optional.empty();
  }

  /** Whether an organ is a state, and not one's institution or an organisation. */
  private boolean isState(Organ o) {
    return o.code().flatMap(lookup::state).isPresent();
  }

  /** Whether somebody is known to have led a state or organisation. */
  boolean hasLed(PersonName name, String code) {
    return leaders.bodies(name).contains(code);
  }

  /**
   * The body that somebody well known leads; of a state and an organisation the one that the role
   * fits.
   */
  Optional<Organ> ofLeader(PersonName name, String role) {
    List<Organ> all = new ArrayList<>();
    for (String code : leaders.bodies(name, role, day)) {
      lookup.state(code).or(() -> lookup.organ(code)).ifPresent(all::add);
    }
    if (all.isEmpty() || (name.words().size() == 1 && all.size() > 1)) {
      return Optional.empty();
    }
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    }
    List<String> said = PersonName.words(role);
    boolean state = said.contains("minister") || said.contains("king") || said.contains("premier");
    return all.stream().filter(o -> isState(o) == state).findFirst();
  }

  /**
   * The closest state or organisation other than home: in the sentence, else in the two before it.
   */
  private Optional<Organ> near(Held at, Sort sort) {
    return near(at, sort, false).or(() -> near(at, sort, true));
  }

  private static final Set<String> LOCATIVE =
      Set.of("in", "to", "from", "at", "into", "on", "against", "with", "between", "over");

  /**
   * @param anywhere whether a state counts that is only said to be a place or somebody's opponent
   */
  private Optional<Organ> near(Held at, Sort sort, boolean anywhere) {
    for (int i = at.sentence(); i >= Math.max(0, at.sentence() - 2); i--) {
      Words w = words.get(i);
      Organ best = null;
      int bestDistance = Integer.MAX_VALUE;
      for (int t = 0; t < w.size(); t++) {
        Optional<Known> k = w.knownFrom(t);
        boolean own = i == at.sentence() && t >= at.first() && t <= at.last();
        int before = w.lower(t - 1).equals("the") ? t - 2 : t - 1;
        boolean there = !anywhere && sort == Sort.STATE && LOCATIVE.contains(w.lower(before));
        if (k.isEmpty() || there || own || k.get().organ().code().isEmpty()) {
          continue;
        }
        Optional<Organ> organ = sort == Sort.BODY ? body(k.get()) : state(k.get());
        int distance =
            i == at.sentence() ? (t > at.last() ? t - at.last() : at.first() - t) : w.size() - t;
        if (organ.isPresent()
            && !organ.get().code().equals(home.flatMap(Organ::code))
            && !isAccredited(at, organ.get())
            && distance < bestDistance) {
          best = organ.get();
          bestDistance = distance;
        }
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  /** Whether an office names the state or organisation that its holder is sent to. */
  private boolean isAccredited(Held at, Organ organ) {
    Words w = words.get(at.sentence());
    for (int t = at.first() + 1; t <= at.last(); t++) {
      boolean same = w.knownFrom(t).filter(k -> k.organ().code().equals(organ.code())).isPresent();
      int before = w.lower(t - 1).equals("the") ? t - 2 : t - 1;
      boolean sent = w.lower(before).equals("to");
      boolean about =
          w.lower(before).equals("for")
              && Set.of("representative", "envoy", "coordinator").contains(w.lower(before - 1));
      if (same && (sent || about)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> DELEGATIONS =
      Set.of("delegation", "side", "team", "delegates", "representatives", "officials", "mission");

  /** "The Maldivian team included Ana Ruiz": whom those speak for who have no office. */
  Optional<Organ> delegates(Held at) {
    return delegation(at).filter(Delegation::listed).map(Delegation::organ);
  }

  /** Words between "delegation" and those who are in it, close behind it. */
  private static final Set<String> INCLUDING =
      Set.of("include", "included", "includes", "including", "were");

  /** The same, anywhere behind it. */
  private static final Set<String> COMPRISING =
      Set.of("comprised", "comprises", "comprising", "consisted", "consists", "consisting");

  /** How far behind "delegation" the former may stand: "the team from the World Bank included". */
  private static final int REACH = 7;

  /**
   * Whose delegation is spoken of before somebody.
   *
   * @param listed whether the words say that those who follow are in it
   */
  private record Delegation(Organ organ, boolean listed) {}

  /** "The Maldivian delegation included ...": whose delegation the words before a mention list. */
  private Optional<Delegation> delegation(Held at) {
    Words w = words.get(at.sentence());
    Optional<Delegation> whose = Optional.empty();
    for (int t = 0; t < at.first(); t++) {
      if (DELEGATIONS.contains(w.lower(t))) {
        boolean listed = isListing(w, t, at.first());
        Optional<Delegation> next = delegator(w, t, listed).map(o -> new Delegation(o, listed));
        // "The IMF team included Ana Ruiz, Senior Mission Chief": an office is no delegation.
        whose = next.isEmpty() && whose.filter(Delegation::listed).isPresent() ? whose : next;
      } else if (w.lower(t).equals("representing") || w.lower(t).equals("behalf")) {
        int of = w.lower(t).equals("behalf") ? t + 2 : t + 1;
        int named = w.lower(of).equals("the") ? of + 1 : of;
        Optional<Organ> k = w.knownFrom(named).flatMap(this::represented);
        boolean listed = k.isPresent() && isListing(w, t, at.first());
        whose = k.isPresent() ? k.map(o -> new Delegation(o, listed)) : whose;
      }
    }
    return whose;
  }

  private static boolean isListing(Words w, int delegation, int before) {
    for (int t = delegation + 1; t < before; t++) {
      if ((t < delegation + REACH && INCLUDING.contains(w.lower(t)))
          || COMPRISING.contains(w.lower(t))
          || (w.lower(t).equals("made") && w.lower(t + 1).equals("up"))
          || (w.lower(t).equals("composed") && w.lower(t + 1).equals("of"))) {
        return true;
      }
    }
    return false;
  }

  /** Who sends the delegation whose word stands at t; of a list also who has no code. */
  private Optional<Organ> delegator(Words w, int t, boolean listed) {
    boolean clitic = w.lower(t - 1).startsWith("'") || w.lower(t - 1).startsWith("’");
    int last = clitic ? t - 2 : t - 1;
    int of = w.lower(t + 1).equals("of") || w.lower(t + 1).equals("from") ? t + 2 : -1;
    int named = of > 0 && w.lower(of).equals("the") ? of + 1 : of;
    Optional<Known> known = w.knownTo(t - 1).or(() -> w.knownTo(last)).or(() -> w.knownFrom(named));
    if (known.isPresent()) {
      return listed && known.get().sort() != Sort.PLACE
          ? known.map(Known::organ)
          : known.flatMap(this::represented);
    }
    int first = last + 1;
    while (first > 0 && w.capital(first - 1) && !w.lower(first - 1).equals("the")) {
      first--;
    }
    return listed && first < last && OfficePhrase.isInstitution(w, first, last)
        ? Optional.of(new Organ(w.text(first, last), Optional.empty()))
        : Optional.empty();
  }

  private Optional<Organ> represented(Known k) {
    return k.organ().code().isEmpty() || k.sort() == Sort.PLACE
        ? Optional.empty()
        : Optional.of(k.organ());
  }

  private Optional<Organ> state(Known k) {
    return k.organ().code().flatMap(lookup::state);
  }

  private Optional<Organ> body(Known k) {
    return k.sort() == Sort.BODY && !isState(k.organ()) ? Optional.of(k.organ()) : Optional.empty();
  }

  /** Whether only states give such a title. */
  static boolean ofStateAlone(String role) {
    return PersonName.words(role).stream().anyMatch(STATES_ALONE::contains);
  }

  static boolean ofState(String role) {
    return PersonName.words(role).stream().anyMatch(OF_STATE::contains);
  }
}
