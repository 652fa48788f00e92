package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Tagger tagger = Tagger.shipped();
  private final Parser parser = Parser.shipped();

  private Casts(Lookup lookup) {
    this.lookup = lookup;
    this.finder = new MentionFinder(new OfficeParser(lookup::organ), new Several());
  }

  /** With the gazetteer that is installed. */
  public static Casts standard() {
    return new Casts(new Lookup(Gazetteer.standard(), Offices.standard()));
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
      Words w = lookup.words(s, i, document.names().get(i));
      List<Mention> here = finder.find(w);
      words.add(w);
      mentions.add(here);
      condensed.add(Condensed.of(s, stretches(here), tagger, parser));
    }
    Document shorter =
        new Document(document.report(), condensed, document.names(), document.times());
    return new Result(shorter, new Casting(shorter, mentions, home(document, words, mentions)).cast());
  }

  private static List<Condensed.Stretch> stretches(List<Mention> mentions) {
    List<Condensed.Stretch> out = new ArrayList<>();
    int free = 0;
    for (Mention m : mentions.stream().sorted(Comparator.comparingInt(Mention::first)).toList()) {
      if (m.first() < free) {
        continue;
      }
      int standsFor =
          switch (m) {
            case Mention.Named n -> n.nameLast();
            case Mention.Titled t -> t.office().head();
            case Mention.Bodied b -> b.last();
            case Mention.Pronoun p -> p.first();
            case Mention.Several v -> v.last();
          };
      out.add(new Condensed.Stretch(m.first(), m.last(), standsFor));
      free = m.last() + 1;
    }
    return out;
  }

  /**
   * The report's own country or organisation: its outlet's; else the place that it is reported from; else the state that it
   * speaks of most, those left out whose officials it names as theirs.
   */
  private Optional<Organ> home(Document document, List<Words> words, List<List<Mention>> mentions) {
    Report report = document.report();
    Optional<Organ> outlet =
        report
            .outlet()
            .flatMap(o -> Newsrooms.country(o).flatMap(lookup::state).or(() -> lookup.organ(o)))
            .filter(o -> o.code().isPresent());
    return outlet
        .or(() -> report.dateline().flatMap(Casts::placeOf).flatMap(lookup::organ))
        .or(() -> prevailing(words, mentions));
  }

  private static Optional<Organ> prevailing(List<Words> words, List<List<Mention>> mentions) {
    Map<Organ, Integer> counts = new LinkedHashMap<>();
    for (Words w : words) {
      for (int t = 0; t < w.size(); t++) {
        w.knownFrom(t)
            .filter(k -> k.sort() == Words.Sort.STATE || k.sort() == Words.Sort.SEAT)
            .ifPresent(k -> counts.merge(k.organ(), 1, Integer::sum));
      }
    }
    for (List<Mention> here : mentions) {
      for (Mention m : here) {
        if (m instanceof Mention.Named n) {
          n.offices().forEach(o -> o.organ().ifPresent(counts::remove));
        }
      }
    }
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private static Optional<String> placeOf(Dateline d) {
    return d.country().or(() -> Optional.of(d.place()));
  }
}
