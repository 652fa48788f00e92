package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Actor;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Offices;
import org.chancery.language.Condensed;
import org.chancery.language.Document;
import org.chancery.language.Parser;
import org.chancery.language.Sentence;
import org.chancery.language.Tagger;
import org.chancery.report.Dateline;
import org.chancery.report.Newsrooms;
import org.chancery.report.Report;

/** Finds out whom a report speaks of. Safe to share between threads. */
public final class Casts {
  private final Lookup lookup;
  private final MentionFinder finder;
  private final StateOffices stateOffices = new StateOffices();
  private final Leaders leaders;
  private final Tagger tagger = Tagger.shipped();
  private final Parser parser = Parser.shipped();

  private Casts(Lookup lookup, Leaders leaders) {
    this.lookup = lookup;
    this.leaders = leaders;
    this.finder = new MentionFinder(new OfficeParser(lookup::organ), new Several());
  }

  /** With the gazetteer that is installed. */
  public static Casts standard() {
    return new Casts(new Lookup(Gazetteer.standard(), Offices.standard()), new Leaders());
  }

  /** With a gazetteer that holds a user's own actors, and these. */
  public static Casts with(Gazetteer gazetteer, List<Actor> own) {
    return new Casts(new Lookup(gazetteer, Offices.standard()), new Leaders(own));
  }

  /**
   * What casting gives.
   *
   * @param document the same document, each mention one word to the parser
   */
  public record Result(Document document, ReportCast cast) {}

  /** Finds every mention, condenses the sentences by them, and resolves the references. */
  public Result cast(Document document) {
    List<List<Mention>> mentions = new ArrayList<>();
    List<Sentence> condensed = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      words.add(lookup.words(s, i, document.names().get(i)));
    }
    for (Words w : words) {
      mentions.add(finder.find(w));
    }
    Set<String> names = nameWords(words, mentions);
    Set<String> families = families(words, mentions);
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      Words known = words.get(i).withNamesOf(names).withFamilies(families);
      if (known != words.get(i)) {
        words.set(i, known);
        mentions.set(i, finder.find(known));
      }
      List<Mention> here = mentions.get(i);
      condensed.add(Condensed.of(s, stretches(s, here), tagger, parser));
    }
    Document shorter =
        new Document(document.report(), condensed, document.names(), document.times());
    Optional<Organ> home = home(document, words, mentions);
    Belonging belonging =
        new Belonging(words, home, leaders, document.report().published(), stateOffices, lookup);
    return new Result(
        shorter,
        new Casting(shorter, mentions, belonging).cast(lookup.credit(document.report(), home)));
  }

  /**
   * Words of the names that stand somewhere in full: where one of them stands alone, it is that
   * person again.
   */
  private static Set<String> nameWords(List<Words> words, List<List<Mention>> mentions) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Words w = words.get(i);
      for (Mention m : mentions.get(i)) {
        if (m instanceof Mention.Named n && n.nameLast() > n.nameFirst()) {
          for (int t = n.nameFirst(); t <= n.nameLast(); t++) {
            if (w.form(t).length() >= 4 && w.capital(t)) {
              out.add(w.lower(t));
            }
          }
        }
      }
    }
    return out;
  }

  /** The last words of names that stand somewhere in full, in lower case. */
  private static Set<String> families(List<Words> words, List<List<Mention>> mentions) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (Mention m : mentions.get(i)) {
        if (m instanceof Mention.Named n && n.nameLast() > n.nameFirst()) {
          out.add(words.get(i).lower(n.nameLast()));
        }
      }
    }
    return out;
  }

  /** A name, or an office in short that stands like one: "EAM called on the king". */
  private static boolean isName(Mention m) {
    return switch (m) {
      case Mention.Named n -> true;
      case Mention.Titled t -> {
        String role = t.office().role();
        yield t.first() == t.last() && role.equals(role.toUpperCase(java.util.Locale.ROOT));
      }
      case Mention.Bodied b -> false;
      case Mention.Pronoun p -> false;
      case Mention.Several v -> false;
      case Mention.Anaphor a -> false;
    };
  }

  /** A surname that the parser knows well. */
  private static final String ANYBODY = "Smith";

  /** What stays beside a common noun, since "minister informed guest" is no English. */
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our");

  private static String form(Sentence s, Mention m) {
    return s.form(m.first()).toLowerCase(java.util.Locale.ROOT);
  }

  private static List<Condensed.Stretch> stretches(Sentence s, List<Mention> mentions) {
    List<Condensed.Stretch> out = new ArrayList<>();
    int free = 0;
    for (Mention m : mentions.stream().sorted(Comparator.comparingInt(Mention::first)).toList()) {
      if (m.first() < free) {
        continue;
      }
      int standsFor =
          switch (m) {
            case Mention.Named n -> n.nameLast();
            case Mention.Titled t ->
                t.office().head() >= t.first() && t.office().head() <= t.last()
                    ? t.office().head()
                    : t.last();
            case Mention.Bodied b -> b.last();
            case Mention.Pronoun p -> p.first();
            case Mention.Several v -> v.last();
            case Mention.Anaphor a -> a.last();
          };
      Optional<String> readAs = isName(m) ? Optional.of(ANYBODY) : Optional.empty();
      boolean article = !(m instanceof Mention.Named) && standsFor > m.first();
      int first = article && ARTICLES.contains(form(s, m)) ? m.first() + 1 : m.first();
      out.add(new Condensed.Stretch(first, m.last(), standsFor, readAs));
      free = m.last() + 1;
    }
    return out;
  }

  /**
   * The report's own country or organisation: its outlet's; else the place that it is reported
   * from; else the state that it speaks of most, those last whose officials it names as theirs.
   */
  private Optional<Organ> home(Document document, List<Words> words, List<List<Mention>> mentions) {
    Report report = document.report();
    Optional<Organ> outlet =
        report
            .outlet()
            .flatMap(o -> Newsrooms.country(o).flatMap(lookup::state).or(() -> lookup.organ(o)))
            .map(o -> o.code().flatMap(lookup::state).orElse(o))
            .filter(o -> o.code().isPresent());
    Optional<Organ> place = report.dateline().flatMap(Casts::placeOf).flatMap(lookup::organ);
    if (outlet.isPresent() && place.flatMap(Organ::code).equals(outlet.get().code())) {
      return outlet;
    }
    // An agency reports from abroad too: its country is meant only where the report speaks of it.
    return outlet
        .filter(o -> isSpokenOf(o, words))
        .or(() -> place.filter(o -> isSpokenOf(o, words)))
        .or(() -> prevailing(report, words, mentions))
        .or(() -> outlet);
  }

  private static boolean isSpokenOf(Organ organ, List<Words> words) {
    for (Words w : words) {
      for (int t = 0; t < w.size(); t++) {
        if (w.knownFrom(t).filter(k -> k.organ().code().equals(organ.code())).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static final Set<String> LOCATIVE =
      Set.of("in", "to", "from", "at", "into", "on", "for", "with", "against");

  private Optional<Organ> prevailing(
      Report report, List<Words> words, List<List<Mention>> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Words w : words) {
      for (int t = 0; t < w.size(); t++) {
        // "in Hanoi" says where somebody is, not who writes.
        int before = w.lower(t - 1).equals("the") ? t - 2 : t - 1;
        boolean there = LOCATIVE.contains(w.lower(before));
        w.knownFrom(t)
            .filter(k -> k.sort() == Words.Sort.STATE && !there)
            .flatMap(k -> k.organ().code())
            .ifPresent(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    Map<String, Integer> spoken = Map.copyOf(counts);
    for (List<Mention> here : mentions) {
      for (Mention m : here) {
        if (m instanceof Mention.Named n) {
          n.offices().forEach(o -> o.organ().flatMap(Organ::code).ifPresent(c -> counts.put(c, 0)));
        }
      }
    }
    // Whoever is named with an office and no state is most often the writer's own.
    for (List<Mention> here : mentions) {
      for (Mention m : here) {
        if (m instanceof Mention.Named n
            && !n.offices().isEmpty()
            && n.offices().stream().allMatch(o -> o.organ().isEmpty())) {
          Set<String> led = leaders.bodies(n.name(), "", report.published());
          if (led.size() == 1) {
            counts.merge(led.iterator().next(), 5, Integer::sum);
          }
        }
      }
    }
    stateOffices
        .signs(report.text())
        .forEach((state, n) -> counts.merge(state, 3 * n, Integer::sum));
    // Where all are named with their state, the one that is spoken of most.
    return counts.entrySet().stream()
        .reduce((a, b) -> rank(b, spoken) > rank(a, spoken) ? b : a)
        .flatMap(e -> lookup.state(e.getKey()));
  }

  private static int rank(Map.Entry<String, Integer> count, Map<String, Integer> spoken) {
    return 1000 * count.getValue() + spoken.getOrDefault(count.getKey(), 0);
  }

  private static Optional<String> placeOf(Dateline d) {
    return d.country().or(() -> Optional.of(d.place()));
  }
}
