package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Part;
import org.chancery.account.cast.Words.PartKind;
import org.chancery.account.cast.Words.Sort;
import org.chancery.gazetteer.Body;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Match;
import org.chancery.gazetteer.OfficeWord;
import org.chancery.gazetteer.Offices;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.Wording;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.report.Report;

/** Looks up every word of a sentence in the gazetteer, once. */
final class Lookup {
  private static final Set<String> COUNTERPARTS =
      Set.of("counterpart", "counterparts", "colleague", "colleagues", "homologue");

  /** Words for somebody spoken of before that are no offices. */
  private static final Set<String> GUESTS =
      Set.of("guest", "visitor", "dignitary", "interlocutor", "politician", "statesman");

  private static final Set<String> AND = Set.of("and", ",", ";");

  /** Offices in short before a name, and in full. */
  static final Map<String, String> SHORT_OFFICES =
      Map.of("Sen.", "Senator", "Rep.", "Representative", "Gov.", "Governor", "Pres.", "President");

  private final Gazetteer gazetteer;
  private final Offices offices;

  Lookup(Gazetteer gazetteer, Offices offices) {
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  Words words(Sentence sentence, int index, List<Name> found) {
    List<String> forms = new ArrayList<>(sentence.size());
    for (int t = 0; t < sentence.size(); t++) {
      forms.add(sentence.form(t));
    }
    List<Name> names = withoutStates(forms, found);
    Known[] known = new Known[forms.size()];
    Part[] parts = new Part[forms.size()];
    boolean[] person = new boolean[forms.size()];
    for (Name n : names) {
      if (n.type() == Name.Type.PERSON && !isState(forms, n)) {
        java.util.Arrays.fill(person, n.first(), n.last() + 1, true);
      }
    }
    for (int t = 0; t < forms.size(); t++) {
      if (person[t] && t > 0 && person[t - 1]) {
        continue;
      }
      Optional<Known> k = person[t] ? Optional.empty() : known(forms, t);
      if (k.isPresent()) {
        known[t] = k.get();
        t = k.get().last();
      }
    }
    for (int t = 0; t < forms.size(); t++) {
      if (known[t] != null) {
        t = known[t].last();
        continue;
      }
      Optional<Part> p = part(forms, t, sentence);
      if (p.isPresent()) {
        parts[t] = p.get();
        t = p.get().last();
      }
    }
    List<Name> kept = names.stream().filter(n -> !isState(forms, n)).toList();
    return new Words(sentence, index, kept, known, parts);
  }

  /** Names that the finder began inside a state's or a body's: "Sri Lanka Qi Zhenhong". */
  private List<Name> withoutStates(List<String> forms, List<Name> names) {
    List<Name> out = new ArrayList<>(names.size());
    for (Name n : names) {
      int first = n.first();
      if (n.type() == Name.Type.PERSON) {
        for (int t = Math.max(0, n.first() - 11); t < n.first(); t++) {
          int from = t;
          int end =
              gazetteer
                  .longest(forms, t)
                  .filter(m -> m.entry() instanceof State || m.entry() instanceof Body)
                  .map(m -> from + m.length())
                  .orElse(-1);
          if (end > n.first()) {
            first = end;
            break;
          }
        }
      }
      if (first <= n.last()) {
        out.add(first == n.first() ? n : new Name(n.type(), first, n.last()));
      }
    }
    return out;
  }

  /** "UNICEF Germany": a state's name alone is no person's. */
  private boolean isState(List<String> forms, Name n) {
    if (n.type() == Name.Type.PERSON && n.last() > n.first()) {
      // "Sri Lanka" looks like Mr. Lanka.
      return gazetteer
          .longest(forms, n.first())
          .filter(m -> m.entry() instanceof State && m.wording() == Wording.NAME)
          .filter(m -> n.first() + m.length() - 1 == n.last())
          .isPresent();
    }
    return n.type() == Name.Type.PERSON
        && gazetteer
            .longest(forms, n.first())
            .filter(m -> m.entry() instanceof State || m.entry() instanceof Body)
            .isPresent()
        && (n.first() == 0 || offices.at(forms, n.first() - 1).isEmpty());
  }

  private Optional<Known> known(List<String> forms, int t) {
    Optional<Match> m = gazetteer.longest(forms, t);
    if (m.isEmpty()) {
      return Optional.empty();
    }
    boolean national =
        t > 0
            && forms.get(t).equals("Security")
            && Set.of("National", "Supreme").contains(forms.get(t - 1));
    // "National Security Council" is no organ of the United Nations.
    if (national || isConsultation(forms, t, m.get())) {
      return Optional.empty();
    }
    if (m.get().entry() instanceof Body && isOffice(forms, t, m.get().length())) {
      return Optional.empty();
    }
    int titled = titleInside(forms, t, m.get());
    if (titled > t) {
      // "UN Resident Coordinator": the person, not the office's house.
      return known(forms.subList(0, titled), t);
    }
    int last = t + m.get().length() - 1;
    Wording wording = m.get().wording();
    boolean adjective = wording == Wording.ADJECTIVE || wording == Wording.DEMONYM;
    return Optional.of(
        switch (m.get().entry()) {
          case State s -> {
            boolean seat = wording == Wording.CAPITAL || wording == Wording.METONYM;
            yield new Known(
                t, last, seat ? Sort.SEAT : Sort.STATE, adjective, new Organ(s.name(), s.code()));
          }
          case Body b -> new Known(t, last, Sort.BODY, false, new Organ(b.name(), b.code()));
          case Place p -> new Known(t, last, Sort.PLACE, adjective, new Organ(p.name(), p.code()));
        });
  }

  /** "High Commissioner for Refugees": a name of the office's house, and first of the office. */
  private boolean isOffice(List<String> forms, int t, int length) {
    return offices
        .at(forms, t)
        .filter(o -> o.kind() == OfficeWord.Kind.HEAD && o.length() < length)
        .filter(o -> forms.get(t + o.length()).equals("for"))
        .isPresent();
  }

  /** "Foreign Office Consultations" are held by any two ministries. */
  private static boolean isConsultation(List<String> forms, int t, Match m) {
    int next = t + m.length();
    return m.length() == 2
        && forms.get(t).equalsIgnoreCase("foreign")
        && forms.get(t + 1).equalsIgnoreCase("office")
        && next < forms.size()
        && forms.get(next).toLowerCase(Locale.ROOT).matches("consultations?|dialogue|talks");
  }

  /**
   * Where a person's title begins that ends the name of a body, if what stands before it is a body
   * too; else -1.
   */
  private int titleInside(List<String> forms, int t, Match match) {
    int end = t + match.length();
    if (!(match.entry() instanceof Body)) {
      return -1;
    }
    for (int i = t + 1; i < end; i++) {
      int at = i;
      boolean title =
          offices
              .at(forms, i)
              .filter(o -> o.kind() == OfficeWord.Kind.HEAD)
              .filter(o -> at + o.length() >= end || forms.get(at + o.length()).equals("for"))
              .isPresent();
      if (title) {
        // What stands between the body and the title is part of the title: "US Trade
        // Representative".
        int owner = gazetteer.longest(forms.subList(0, i), t).map(m -> t + m.length()).orElse(-1);
        boolean between = owner > t;
        for (int k = owner; between && k < i; k++) {
          between = offices.at(forms, k).isPresent();
        }
        return between ? owner : -1;
      }
    }
    return -1;
  }

  private Optional<Part> part(List<String> forms, int t, Sentence sentence) {
    String lower = forms.get(t).toLowerCase(Locale.ROOT);
    if (SHORT_OFFICES.containsKey(forms.get(t))) {
      return Optional.of(new Part(t, t, t, PartKind.HEAD));
    }
    if (lower.equals("then")
        && t > 0
        && (AND.contains(forms.get(t - 1)) || forms.get(t - 1).equals(","))
        && !(t + 1 < forms.size() && forms.get(t + 1).equals("-"))) {
      // "met the king and then Prime Minister Ruiz": afterwards, not in those days.
      return Optional.empty();
    }
    if (COUNTERPARTS.contains(lower)) {
      return Optional.of(new Part(t, t, t, PartKind.COUNTERPART));
    }
    if (lower.equals("opposite")
        && t + 1 < forms.size()
        && forms.get(t + 1).toLowerCase(Locale.ROOT).startsWith("number")) {
      return Optional.of(new Part(t, t + 1, t + 1, PartKind.COUNTERPART));
    }
    if (GUESTS.contains(lower)) {
      return Optional.of(new Part(t, t, t, PartKind.HEAD));
    }
    Optional<OfficeWord> w = offices.at(forms, t);
    if (lower.equals("charge") && w.filter(o -> o.length() == 1).isPresent()) {
      // "in charge of" is no chargé.
      return Optional.empty();
    }
    if (w.isEmpty() && lower.endsWith("s") && lower.length() > 4) {
      // "Presidents Ruto and Kiir"
      String one = forms.get(t).substring(0, lower.length() - 1);
      return offices
          .at(List.of(one), 0)
          .filter(o -> o.kind() == OfficeWord.Kind.HEAD)
          .map(o -> new Part(t, t, t, PartKind.HEAD));
    }
    if (w.isEmpty()
        || (sentence.xpos(t).startsWith("VB") && Character.isLowerCase(forms.get(t).charAt(0)))) {
      return Optional.empty();
    }
    int last = t + w.get().length() - 1;
    if (last == t
        && sentence.xpos(t).startsWith("JJ")
        && t + 1 < forms.size()
        && sentence.xpos(t + 1).startsWith("NN")
        && offices.at(forms, t + 1).isEmpty()
        && (w.get().kind() != OfficeWord.Kind.MODIFIER
            || gazetteer.longest(forms, t + 1).isEmpty())) {
      // "an official visit", "the general debate": an adjective, not an office.
      return Optional.empty();
    }
    PartKind kind =
        switch (w.get().kind()) {
          case HEAD ->
              // "Deputy" is an office, and in "Deputy Prime Minister" a part of one.
              offices.modifier(forms, t).isPresent()
                      && last + 1 < forms.size()
                      && leads(forms, last + 1)
                  ? PartKind.MODIFIER
                  : PartKind.HEAD;
          case RANK -> PartKind.RANK;
          case MODIFIER ->
              Offices.isPast(w.get().wording())
                  ? PartKind.FORMER
                  : isElect(forms, t, last) ? PartKind.HEAD : PartKind.MODIFIER;
          case PORTFOLIO -> PartKind.PORTFOLIO;
          case HONORIFIC -> PartKind.HONORIFIC;
        };
    return Optional.of(new Part(t, last, core(forms, t, last), kind));
  }

  /** "President-elect" is an office by itself. */
  private static boolean isElect(List<String> forms, int first, int last) {
    String end = forms.get(last).toLowerCase(Locale.ROOT);
    return last > first && (end.equals("elect") || end.equals("designate"));
  }

  private boolean leads(List<String> forms, int from) {
    // "Deputy NEC Director", "Deputy UN Coordinator": the body may stand between.
    int t = gazetteer.longest(forms, from).map(m -> from + m.length()).orElse(from);
    if (t >= forms.size()) {
      return false;
    }
    return offices
        .at(forms, t)
        .filter(o -> o.kind() == OfficeWord.Kind.HEAD || o.kind() == OfficeWord.Kind.PORTFOLIO)
        .isPresent();
  }

  /**
   * The noun of a phrase: "Minister" of "minister of foreign affairs", the last word where nothing
   * follows it.
   */
  private static int core(List<String> forms, int first, int last) {
    for (int t = first + 1; t < last; t++) {
      String f = forms.get(t).toLowerCase(Locale.ROOT);
      if (f.equals("of") || f.equals("to") || f.equals("for") || f.equals("in")) {
        return t - 1;
      }
    }
    return last;
  }

  /** The state with an ISO 3166-1 alpha-3 code. */
  Optional<Organ> state(String iso3) {
    return gazetteer.state(iso3).map(s -> new Organ(s.name(), s.code()));
  }

  /** Whether a phrase names an institution of some state, or a state, without saying which. */
  boolean isOfUnnamedState(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    return gazetteer.isInstitutionOfUnnamedState(phrase)
            && PRIVATE.stream().noneMatch(lower::contains)
        || STATES.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** Institutions that are mostly no state's. */
  private static final Set<String> PRIVATE =
      Set.of(
          "university",
          "college",
          "school",
          "institute",
          "company",
          "federation",
          "association",
          "group",
          "chamber");

  private static final Set<String> STATES =
      Set.of(
          "republic",
          "confederation",
          "kingdom",
          "state",
          "nation",
          "armed forces",
          "army",
          "navy",
          "air force",
          "national guard");

  /** Who told the outlet, where that is an office-holder. */
  Optional<Credit> credit(Report report, Optional<Organ> home) {
    return Credit.of(report, offices, home);
  }

  /** Whose institution a phrase names. */
  Optional<Organ> organ(String phrase) {
    return gazetteer.codeOf(phrase).map(a -> new Organ(a.body(), a.code()));
  }
}
