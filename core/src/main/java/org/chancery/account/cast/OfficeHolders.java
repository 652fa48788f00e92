package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.account.cast.Mention.Gender;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Part;
import org.chancery.account.cast.Words.PartKind;
import org.chancery.account.cast.Words.Sort;
import org.chancery.language.ListItems;
import org.chancery.language.Name;

/**
 * Gives offices to the names of a sentence, in the order of certainty: right before a name; behind
 * a name and a comma; before a comma and a name.
 */
final class OfficeHolders {
  private static final Set<String> MALE =
      Set.of("mr", "mr.", "sir", "lord", "king", "prince", "sheikh", "sultan", "emir");
  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dame",
          "lady",
          "queen",
          "princess",
          "sheikha",
          "madam");

  private final OfficeParser parser;

  OfficeHolders(OfficeParser parser) {
    this.parser = parser;
  }

  /** The persons named in the sentence, each with its offices. */
  List<Person> persons(Words w, List<OfficeWords> offices) {
    List<Person> persons = named(w);
    attach(w, offices, persons);
    persons.forEach(p -> own(w, p));
    persons.forEach(p -> represent(w, p));
    PluralOffices.share(w, offices).forEach((token, office) -> give(persons, token, office));
    sent(w, persons);
    persons.forEach(p -> unnamed(w, p));
    boolean item = ListItems.isMarked(w.sentence) && ListItems.saysNothing(w.sentence);
    if (item && !persons.isEmpty()) {
      listed(w, persons);
    }
    return persons;
  }

  /** A name that is being given its offices. */
  static final class Person {
    final int first;
    final int last;
    final Gender gender;
    final List<OfficeWords> offices = new ArrayList<>();

    /** An office that a plural gives to several: "Presidents Ruto and Kiir". */
    Optional<OfficeWords> shared = Optional.empty();

    /** Last token of "of Germany" behind the name. */
    int ownerLast = -1;

    /** First token with the honorifics before the name. */
    final int from;

    Person(int from, int first, int last, Gender gender) {
      this.from = from;
      this.first = first;
      this.last = last;
      this.gender = gender;
    }
  }

  private static List<Person> named(Words w) {
    List<Person> out = new ArrayList<>();
    for (int t = 0; t < w.size(); t++) {
      Optional<Name> name = w.personAt(t);
      if (name.isEmpty()) {
        continue;
      }
      int first = name.get().first();
      int last = name.get().last();
      Gender gender = Gender.UNKNOWN;
      // Honorifics and titles that the name finder took into the name go out of it.
      while (first < last && isTitle(w, first) && !isGivenName(w, first, last)) {
        gender = gender(w.lower(first), gender);
        first = w.partFrom(first).map(Part::last).orElse(first) + 1;
      }
      if (first == last
          && first > 1
          && NOBLE.contains(w.lower(first - 1))
          && (w.form(first - 2).equals(",")
              || w.partTo(first - 2).filter(p -> p.kind() == PartKind.HEAD).isPresent())) {
        first--;
      }
      int from = first;
      while (from > 0) {
        int retired = isRetired(w, from - 1) ? from - 3 : from;
        Optional<Part> rank =
            w.partTo(retired - 1)
                .filter(p -> p.kind() == PartKind.HONORIFIC || p.kind() == PartKind.RANK);
        if (rank.isEmpty()) {
          break;
        }
        from = rank.get().first();
        gender = gender(w.lower(from), gender);
      }
      while (last > first
          && !w.capital(last)
          && !w.form(last).equals("'s")
          && !isHyphened(w, last)
          && Character.isLetter(w.form(last).charAt(0))) {
        last--;
      }
      while (last > first && (w.form(last).equals("'s") || w.form(last).equals("’s"))) {
        last--;
      }
      out.add(new Person(from, first, last, gender));
      t = name.get().last();
    }
    return out;
  }

  /** What a hyphen joins to a name without being a part of it: "the Ruiz-led mission". */
  private static final Set<String> JOINED =
      Set.of("led", "backed", "era", "brokered", "chaired", "appointed", "mediated", "hosted");

  /** "Lim Soo-suk": what is written small behind a hyphen is a part of the name. */
  private static boolean isHyphened(Words w, int t) {
    return t > 1
        && w.form(t - 1).equals("-")
        && w.sentence.start(t) == w.sentence.end(t - 1)
        && w.sentence.start(t - 1) == w.sentence.end(t - 2)
        && w.capital(t - 2)
        && !JOINED.contains(w.lower(t));
  }

  /** Titles that are given names too: "Secretary General Baron Ruiz". */
  private static final Set<String> NOBLE = Set.of("baron", "earl", "duke", "mirza", "raja");

  private static final Set<String> GIVEN_NAMES = Set.of("amir", "emir", "sultan", "prince", "khan");

  /** "Amir Khan Muttaqi", but not "Amir Sheikh Tamim". */
  private static boolean isGivenName(Words w, int first, int last) {
    return GIVEN_NAMES.contains(w.lower(first))
        && first < last
        && w.partFrom(first + 1).isEmpty()
        && (first == 0 || w.lower(first - 1).equals(",") || w.partTo(first - 1).isPresent());
  }

  /** "( Retd )" behind a rank; the token is its closing bracket. */
  private static boolean isRetired(Words w, int t) {
    String word = w.lower(t - 1);
    return w.form(t).equals(")")
        && w.form(t - 2).equals("(")
        && (word.startsWith("ret") || word.equals("rtd"));
  }

  /** "Chancellor Scholz of Germany", "Chancellor Scholz (Germany)": the office is that state's. */
  private static void own(Words w, Person p) {
    Optional<Known> state = PluralOffices.ownerBehind(w, p.last);
    if (state.isEmpty() || p.offices.stream().allMatch(o -> o.organ().isPresent())) {
      return;
    }
    p.offices.replaceAll(o -> o.organ().isPresent() ? o : o.of(state.get().organ()));
    int last = state.get().last();
    p.ownerLast = w.form(last + 1).equals(")") ? last + 1 : last;
  }

  /**
   * "Counsellor Ana Ruiz from the Thai Embassy", "Counsellors Ana Ruiz and Jon Paz from the Thai
   * Embassy": the office is that of the body behind the last name.
   */
  private void sent(Words w, List<Person> persons) {
    for (Person p : persons.reversed()) {
      Optional<Organ> body = sender(w, p.last + 1);
      if (body.isEmpty()) {
        continue;
      }
      p.offices.replaceAll(o -> o.organ().isPresent() ? o : o.of(body.get()));
      Optional<OfficeWords> shared = p.shared;
      for (Person q : persons) {
        if (shared.isPresent() && q.shared.filter(shared.get()::equals).isPresent()) {
          q.shared = q.shared.map(o -> o.organ().isPresent() ? o : o.of(body.get()));
        }
      }
    }
  }

  /** The body, no state, that "from the ..." names at a token. */
  private Optional<Organ> sender(Words w, int from) {
    int named = w.lower(from + 1).equals("the") ? from + 2 : from + 1;
    if (!w.lower(from).equals("from") || !w.capital(named)) {
      return Optional.empty();
    }
    int end = OfficePhrase.end(w, from + 1, false);
    while (end >= named && w.capital(end + 1) && !w.isPerson(end + 1)) {
      // "the Myanmar Embassy": a state's name ends an office, but not a body's name.
      end++;
    }
    int last = end;
    Optional<Known> known =
        w.knownFrom(named).filter(k -> k.sort() == Sort.BODY && k.last() >= last);
    if (known.isPresent()) {
      return known.map(Known::organ);
    }
    return end > named && OfficePhrase.isInstitution(w, named, end)
        ? Optional.of(parser.organ(w.text(named, end)))
        : Optional.empty();
  }

  /** "Mr Ruiz of Mali", "Ana Ruiz, UNICEF;": of a state or body, in no office that is told. */
  private static void unnamed(Words w, Person p) {
    if (p.offices.isEmpty() && p.shared.isEmpty()) {
      PluralOffices.ownerBehind(w, p.last)
          .or(() -> bodyBehind(w, p.last))
          .ifPresent(k -> p.offices.add(OfficeWords.unnamed(p.last + 1, k.last(), k.organ())));
    }
  }

  /** Longer names of bodies are none. */
  private static final int LONGEST_BODY = 14;

  /**
   * "- Jon Paz, President and CEO, Alder Trust": in an item, what stands behind an office that says
   * nothing more is whose it is.
   */
  private static void listed(Words w, List<Person> persons) {
    Person p = persons.get(0);
    int behind =
        p.offices.stream()
            .filter(o -> o.first() > p.last)
            .mapToInt(OfficeWords::last)
            .max()
            .orElse(p.last);
    boolean open =
        p.offices.isEmpty()
            || p.offices.stream().anyMatch(o -> o.last() == behind && o.organ().isEmpty());
    if (!open || !w.form(behind + 1).equals(",")) {
      return;
    }
    int from = behind + 2 + (w.lower(behind + 2).equals("the") ? 1 : 0);
    // A body may be called after somebody; whom "and" joins is another.
    int last =
        persons.stream()
                .mapToInt(o -> o.from)
                .filter(f -> f > behind && Set.of("and", ";", "&").contains(w.lower(f - 1)))
                .min()
                .orElse(w.size())
            - 1;
    while (last > from && !Character.isLetterOrDigit(w.form(last).charAt(0))) {
      last--;
    }
    boolean commas = false;
    for (int t = from + 1; t <= last; t++) {
      commas |= w.form(t).equals(",");
      last = w.form(t).equals("(") ? t - 1 : last; // its acronym
    }
    if (from > last || last - from > LONGEST_BODY || commas || !w.capital(from)) {
      return;
    }
    Organ organ = new Organ(w.text(from, last), Optional.empty());
    if (p.offices.isEmpty()) {
      p.offices.add(OfficeWords.unnamed(p.last + 1, last, organ));
    }
    for (int i = 0; i < p.offices.size(); i++) {
      OfficeWords o = p.offices.get(i);
      if (o.first() > p.last && o.organ().isEmpty()) {
        p.offices.set(i, o.of(organ).upTo(last));
      }
    }
  }

  /** "Ana Ruiz, Department of Energy;": a body behind a name in a list, or at the end. */
  private static Optional<Known> bodyBehind(Words w, int last) {
    if (!Set.of(",", "–", "—", "-").contains(w.form(last + 1))) {
      return Optional.empty();
    }
    return w.knownFrom(last + 2)
        .filter(k -> k.sort() == Sort.BODY && !k.adjective())
        .filter(
            k ->
                k.last() + 1 >= w.size()
                    || w.isPerson(k.last() + 1)
                    || Set.of(",", ";", ".", "-", "•", "and").contains(w.lower(k.last() + 1)));
  }

  /** "Ana Ruiz (MN-02)", "Jon Paz (D-NY)": a member of the Congress of the United States. */
  private void represent(Words w, Person p) {
    int close = p.last + 2;
    while (close < Math.min(w.size(), p.last + 6) && !w.form(close).equals(")")) {
      close++;
    }
    boolean district =
        w.form(p.last + 1).equals("(")
            && close < w.size()
            && DISTRICT.matcher(w.text(p.last + 2, close - 1).replace(" ", "")).matches();
    if (district && p.offices.isEmpty()) {
      p.offices.add(OfficeWords.unnamed(p.last + 1, close, parser.organ("United States")));
    } else if (district) {
      Organ congress = parser.organ("United States");
      p.offices.replaceAll(o -> o.organ().isPresent() ? o : o.of(congress));
    }
  }

  private static final Pattern DISTRICT = Pattern.compile("[A-Z]{2}-(\\d{1,2}|AL)|[DRI]-[A-Z]{2}");

  private static void give(List<Person> persons, int token, OfficeWords office) {
    for (Person p : persons) {
      if (p.first <= token && token <= p.last && p.offices.isEmpty()) {
        p.shared = Optional.of(office);
        p.ownerLast = Math.max(p.ownerLast, PluralOffices.lastBehind(office, p.last));
      }
    }
  }

  private static boolean isTitle(Words w, int t) {
    return w.partFrom(t)
        .filter(p -> p.kind() != PartKind.PORTFOLIO && p.kind() != PartKind.COUNTERPART)
        .isPresent();
  }

  private static Gender gender(String honorific, Gender known) {
    return MALE.contains(honorific)
        ? Gender.MALE
        : FEMALE.contains(honorific) ? Gender.FEMALE : known;
  }

  private void attach(Words w, List<OfficeWords> offices, List<Person> persons) {
    List<OfficeWords> open = new ArrayList<>(offices);
    serving(w, open, persons);
    // Right before the name: "Foreign Minister of Azerbaijan Jeyhun Bayramov", and what is
    // coordinated with it before that.
    for (Person p : persons) {
      int edge = p.from;
      for (int i = open.size() - 1; i >= 0; i--) {
        OfficeWords o = open.get(i);
        boolean touches = o.last() == edge - 1;
        boolean listed =
            !p.offices.isEmpty()
                && isListBefore(w, o, edge)
                && !isBehindAnother(w, o, persons)
                && !isAnothers(o);
        if ((touches && !o.plural()) || (listed && !o.plural())) {
          p.offices.add(o);
          open.remove(i);
          edge = o.first();
        }
      }
    }
    behind(w, open, persons, false);
    // Before a comma and a name: "the Governor of the National Bank of Ukraine, Andriy Pyshnyy".
    for (Person p : persons) {
      if (!p.offices.isEmpty()) {
        continue;
      }
      int edge = p.from - 1;
      for (int i = open.size() - 1; i >= 0; i--) {
        OfficeWords o = open.get(i);
        boolean comma = w.form(edge).equals(",") && o.last() == edge - 1;
        boolean listed = !p.offices.isEmpty() && isListBefore(w, o, edge + 1);
        if ((comma || listed) && !o.plural() && !closesClause(w, o, p)) {
          p.offices.add(o);
          open.remove(i);
          edge = o.first() - 1;
        }
      }
    }
    behind(w, open, persons, true);
  }

  /**
   * "Ana Ruiz, Chief of Cabinet for European Council President Jon Paz": the office is that of the
   * name before it; the name behind only says whom she serves.
   */
  private static void serving(Words w, List<OfficeWords> open, List<Person> persons) {
    for (int i = 0; i + 1 < open.size(); i++) {
      OfficeWords serving = open.get(i);
      OfficeWords served = open.get(i + 1);
      Optional<Person> superior =
          persons.stream().filter(p -> p.from == served.last() + 1).findFirst();
      Optional<Person> servant =
          persons.stream().filter(p -> p.last == serving.first() - 2).findFirst();
      Optional<Known> of = w.knownTo(serving.last());
      int owner = of.map(Known::first).orElse(-1);
      boolean serves =
          owner > serving.head()
              && Set.of("for", "to", "of").contains(w.lower(owner - 1))
              && served.first() == serving.last() + 1
              && served.organ().isEmpty()
              && w.form(serving.first() - 1).equals(",");
      if (!serves || superior.isEmpty() || servant.isEmpty()) {
        continue;
      }
      int end = superior.get().last;
      OfficeWords whole =
          new OfficeWords(
              serving.first(),
              end,
              serving.head(),
              w.text(serving.first(), end),
              serving.organ().or(() -> of.map(Known::organ)),
              serving.former(),
              false,
              false,
              serving.definite());
      servant.get().offices.add(whole);
      persons.remove(superior.get());
      open.subList(i, i + 2).clear();
      i--;
    }
  }

  /**
   * @param being whether what is said in a clause ("who is also the director") is read too
   */
  private void behind(Words w, List<OfficeWords> open, List<Person> persons, boolean being) {
    // Behind the name: "Sumbu Sita Mambu, High Representative of the Head of State", "Eric Walsh
    // the Canadian High Commissioner".
    for (int n = 0; n < persons.size(); n++) {
      Person p = persons.get(n);
      int edge = p.last;
      for (int i = 0; i < open.size(); i++) {
        OfficeWords o = open.get(i);
        if (o.plural() || o.first() <= edge || !isBehind(w, edge, o, p, being)) {
          continue;
        }
        int next = n + 1 < persons.size() ? persons.get(n + 1).from : w.size();
        boolean belongsToNext =
            next == o.last() + 2
                && w.form(o.last() + 1).equals(",")
                && (!p.offices.isEmpty() || hasOfficeBefore(w, open, p));
        if (belongsToNext) {
          continue;
        }
        p.offices.add(withInstitution(w, o));
        edge = p.offices.get(p.offices.size() - 1).last();
        open.remove(i--);
      }
    }
  }

  /** "In a meeting with the president, Ruiz said": the comma ends what stands before the clause. */
  private static boolean closesClause(Words w, OfficeWords o, Person p) {
    int next = p.last + 1;
    boolean verb =
        next < w.size()
            && (w.sentence.xpos(next).equals("VBD")
                || w.sentence.xpos(next).equals("VBZ")
                || w.sentence.xpos(next).equals("MD"));
    return verb && o.first() > 0 && w.sentence.xpos(o.first() - 1).equals("IN");
  }

  /** "the Minister of Trade, Ana Ruiz, the Minister of Health, Jon Paz". */
  private static boolean hasOfficeBefore(Words w, List<OfficeWords> open, Person p) {
    return w.form(p.from - 1).equals(",")
        && open.stream().anyMatch(o -> o.last() == p.from - 2 && !o.plural());
  }

  /** "Ana Ruiz, President, Ruiz University", "Jon Paz, Adviser – World Bank": the body behind. */
  private OfficeWords withInstitution(Words w, OfficeWords o) {
    boolean dash = Set.of("–", "—", "-").contains(w.form(o.last() + 1));
    if (o.organ().isPresent() || !(dash || w.form(o.last() + 1).equals(","))) {
      return o;
    }
    int from = o.last() + 2;
    Optional<Known> known = w.knownFrom(from).filter(k -> k.sort() == Sort.BODY);
    int to = from - 1;
    for (int t = from; t < w.size() && !w.isPerson(t); t++) {
      boolean joins =
          to >= from
              && Set.of("of", "and", "&", "the", "for", "’s", "'s", "-", "–").contains(w.lower(t));
      if (w.capital(t)
          && w.partFrom(t)
              .filter(p -> p.kind() == PartKind.HEAD || p.kind() == PartKind.HONORIFIC)
              .isEmpty()) {
        to = t;
      } else if (!joins) {
        break;
      }
    }
    if (to < from || w.isPerson(to + 1)) {
      return o;
    }
    if (known.isEmpty() && !OfficePhrase.isInstitution(w, from, to)) {
      return o;
    }
    Organ organ = known.isPresent() ? known.get().organ() : parser.organ(w.text(from, to));
    return new OfficeWords(
        o.first(),
        to,
        o.head(),
        o.role(),
        Optional.of(organ),
        o.former(),
        o.plural(),
        o.counterpart(),
        o.definite());
  }

  /**
   * "A, B and" right before: the office is one of several of the same person, if only commas and
   * "and" lie between.
   */
  private static boolean isListBefore(Words w, OfficeWords o, int edge) {
    if (o.last() >= edge) {
      return false;
    }
    for (int t = o.last() + 1; t < edge; t++) {
      String f = w.lower(t);
      if (!(f.equals("and")
          || f.equals(",")
          || f.equals("the")
          || f.equals("as")
          || f.equals("well"))) {
        return false;
      }
    }
    return edge - o.last() > 1 && edge - o.last() <= 4;
  }

  /**
   * "Ruben Rubinyan, Deputy Speaker of the National Assembly, and Ambassador Kılıç": what stands
   * between a name's comma and ", and" is that name's.
   */
  private static boolean isBehindAnother(Words w, OfficeWords o, List<Person> persons) {
    int before = w.lower(o.first() - 1).equals(",") ? o.first() - 2 : -2;
    return w.form(o.last() + 1).equals(",")
        && persons.stream().anyMatch(p -> p.last == before && p.offices.isEmpty());
  }

  /** Offices that are seldom held with another. */
  private static final Set<String> ALONE =
      Set.of("president", "vice president", "secretary", "secretary-general", "ambassador", "king");

  /** "The Vice President and Prime Minister Ruiz" are two. */
  private static boolean isAnothers(OfficeWords o) {
    String role = o.role();
    if (role.length() > 1 && role.length() < 5 && role.equals(role.toUpperCase(Locale.ROOT))) {
      // "EAM and Foreign Minister Ruiz"
      return true;
    }
    return o.definite() && o.organ().isEmpty() && ALONE.contains(OfficeParser.lower(o.role()));
  }

  private static final Set<String> BEING =
      Set.of(
          "is",
          "was",
          "has",
          "been",
          "became",
          "serves",
          "serving",
          "heads",
          "leads",
          "as",
          "who",
          "currently",
          "recently",
          "newly",
          "appointed",
          "named",
          "elected",
          "also",
          "chairs",
          ",");

  /** "Catherine Russell, who has been Executive Director of UNICEF", "as its Secretary General". */
  private static boolean isBeing(Words w, int edge, OfficeWords o) {
    if (!w.form(edge + 1).equals(",")
        || !w.lower(edge + 2).equals("who")
        || o.first() - edge > 10) {
      return false;
    }
    if (w.lower(edge + 3).equals("was") && o.first() == edge + 4) {
      // "Ana Ruiz, who was prime minister": and who is not any more.
      return false;
    }
    for (int t = edge + 1; t < o.first(); t++) {
      boolean body = w.knownFrom(t).isPresent();
      if (body) {
        t = w.knownFrom(t).map(Known::last).orElse(t);
      } else if (!BEING.contains(w.lower(t)) && !w.lower(t).equals("the")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBehind(Words w, int nameLast, OfficeWords o, Person p, boolean being) {
    int edge = nameLast;
    if (w.form(edge + 1).equals("(")) {
      // "Faheem Ul Aziz HI (M), High Commissioner"
      for (int t = edge + 2; t < Math.min(o.first(), edge + 5); t++) {
        if (w.form(t).equals(")")) {
          edge = t;
          break;
        }
      }
    }
    int gap = o.first() - edge - 1;
    if (gap == 0) {
      return o.definite() && p.offices.isEmpty();
    }
    if (gap > 2) {
      return being && isBeing(w, edge, o);
    }
    String one = w.form(edge + 1);
    if (gap == 1) {
      return one.equals(",")
          || one.equals("(")
          || one.equals("–")
          || one.equals("—")
          || (w.lower(edge + 1).equals("and")
              && !p.offices.isEmpty()
              && p.offices.get(p.offices.size() - 1).last() == edge
              && !o.definite());
    }
    return one.equals(",")
        && w.lower(edge + 2).equals("and")
        && !p.offices.isEmpty()
        && p.offices.get(p.offices.size() - 1).last() == edge;
  }
}
