package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.OfficeHolders.Person;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Part;
import org.chancery.account.cast.Words.PartKind;
import org.chancery.account.cast.Words.Sort;
import org.chancery.language.Name;

/**
 * Finds a sentence's mentions: names with the offices before and behind them, offices alone,
 * bodies, pronouns, "the sides". Offices are given to names in the order of certainty: right before
 * a name; behind a name and a comma; before a comma and a name.
 */
final class MentionFinder {
  private static final Set<String> COLLECTIVES =
      Set.of(
          "side",
          "government",
          "authorities",
          "delegation",
          "leadership",
          "party",
          "team",
          "presidency");

  private final OfficeParser parser;
  private final Several several;
  private final OfficeHolders holders;

  MentionFinder(OfficeParser parser, Several several) {
    this.parser = parser;
    this.several = several;
    this.holders = new OfficeHolders(parser);
  }

  List<Mention> find(Words looked) {
    Words whole = looked.withNamesWhole();
    List<OfficeWords> offices = new ArrayList<>(parser.offices(whole));
    Words w = withNamesBehind(whole, offices);
    if (w != whole) {
      offices = new ArrayList<>(parser.offices(w));
    }
    List<Person> persons = holders.persons(w, offices);
    List<Mention> out = new ArrayList<>();
    boolean[] taken = new boolean[w.size()];
    for (Person p : persons) {
      if (isNumeral(w, p)) {
        continue;
      }
      int first = p.from;
      int last = Math.max(p.last, p.ownerLast);
      for (OfficeWords o : p.offices) {
        first = Math.min(first, o.first());
        last = Math.max(last, o.last());
      }
      p.offices.sort(Comparator.comparingInt(OfficeWords::first));
      out.add(
          new Mention.Named(
              w.index,
              first,
              last,
              p.first,
              p.last,
              PersonName.of(w.text(p.first, p.last)),
              p.shared.isPresent() ? List.of(p.shared.get()) : List.copyOf(p.offices),
              p.gender));
      mark(taken, first, last);
    }
    for (Several.Span s : several.find(w)) {
      if (!taken[s.first()]) {
        out.add(new Mention.Several(w.index, s.first(), s.last()));
        mark(taken, s.first(), s.last());
      }
    }
    for (OfficeWords o : offices) {
      boolean shared =
          persons.stream().anyMatch(p -> p.shared.filter(x -> x.head() == o.head()).isPresent());
      if (taken[o.head()] || shared || isAudience(w, o)) {
        continue;
      }
      List<Mention.Titled> each = PluralOffices.distribute(w, o);
      if (each.isEmpty()) {
        each = List.of(new Mention.Titled(w.index, o.first(), o.last(), o));
      }
      for (Mention.Titled t : each) {
        if (!taken[t.first()]) {
          out.add(t);
          mark(taken, t.first(), t.last());
        }
      }
    }
    bodies(w, taken, out);
    Anaphors.find(w, taken, out);
    out.sort(Comparator.comparingInt(Mention::first));
    return out;
  }

  /** "Articles I, II and III": numbers, whatever the name finder says. */
  private static boolean isNumeral(Words w, Person p) {
    return p.first == p.last && p.offices.isEmpty() && w.form(p.first).matches("[IVX]{1,5}");
  }

  /**
   * A run of capitalised words right behind an office is a name, whether the name finder saw it or
   * not.
   */
  private static Words withNamesBehind(Words w, List<OfficeWords> offices) {
    List<Name> more = new ArrayList<>();
    for (OfficeWords o : offices) {
      int first = o.last() + 1;
      while (w.partFrom(first)
          .filter(p -> p.kind() == PartKind.HONORIFIC || p.kind() == PartKind.RANK)
          .isPresent()) {
        first = w.partFrom(first).map(Part::last).orElse(first) + 1;
      }
      int end = first;
      while (end < w.size() && isNameWord(w, end)) {
        end++;
      }
      if (end > first
          && end - first <= 5
          && !o.plural()
          && !w.isPerson(end)
          && w.capital(o.head())) {
        more.add(new Name(Name.Type.PERSON, first, end - 1));
      }
    }
    return more.isEmpty() ? w : w.with(more);
  }

  private static boolean isNameWord(Words w, int t) {
    boolean joined =
        w.form(t).equals("-")
            && t + 1 < w.size()
            && w.capital(t + 1)
            && w.sentence.start(t) == w.sentence.end(t - 1);
    return joined
        || (w.capital(t)
            && w.sentence.xpos(t).startsWith("NNP")
            && !w.isHeadlineVerb(t)
            && !OfficePhrase.isInstitution(w, t, t)
            && !w.isPerson(t)
            && w.knownFrom(t).isEmpty()
            && w.partFrom(t).isEmpty());
  }

  private static void mark(boolean[] taken, int first, int last) {
    java.util.Arrays.fill(taken, first, last + 1, true);
  }

  private static void bodies(Words w, boolean[] taken, List<Mention> out) {
    for (int t = 0; t < w.size(); t++) {
      Optional<Known> k = w.knownFrom(t);
      if (k.isPresent() && !taken[t] && k.get().sort() != Sort.PLACE) {
        int last = k.get().last();
        if (k.get().adjective()) {
          // An adjective speaks of a state only with a noun that stands for it: "the Turkish side".
          if (!COLLECTIVES.contains(w.lower(last + 1))) {
            continue;
          }
          last++;
        }
        int first = t > 0 && w.lower(t - 1).equals("the") ? t - 1 : t;
        out.add(new Mention.Bodied(w.index, first, last, k.get().organ()));
        mark(taken, first, last);
      }
    }
  }

  private static final Set<String> AUDIENCE =
      Set.of("reporters", "journalists", "editors", "correspondents", "partners", "owners");

  /** People whom reports speak of in passing, unless they say whose or which they are. */
  private static final Set<String> CROWD =
      Set.of(
          "officials",
          "members",
          "investors",
          "entrepreneurs",
          "experts",
          "specialists",
          "economists",
          "activists",
          "heads",
          "leaders",
          "researchers",
          "scholars",
          "academics");

  /** "told reporters", "among other officials": people who are no party to anything. */
  private static boolean isAudience(Words w, OfficeWords o) {
    String head = w.lower(o.head());
    return o.plural()
        && o.organ().isEmpty()
        && (AUDIENCE.contains(head)
            || (CROWD.contains(head) && !o.definite() && !isSpecified(w, o)));
  }

  /** "officials from Kenya and Chad", "members of the board". */
  private static boolean isSpecified(Words w, OfficeWords o) {
    String next = w.lower(o.last() + 1);
    return next.equals("from") || next.equals("of") || o.last() > o.head();
  }
}
