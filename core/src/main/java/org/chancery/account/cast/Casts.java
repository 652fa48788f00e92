package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Offices;
import org.chancery.language.Condensed;
import org.chancery.language.Document;
import org.chancery.language.Parser;
import org.chancery.language.Sentence;
import org.chancery.language.Tagger;
import org.chancery.report.Dateline;

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
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      List<Mention> here = finder.find(lookup.words(s, i, document.names().get(i)));
      mentions.add(here);
      condensed.add(Condensed.of(s, stretches(here), tagger, parser));
    }
    Document shorter =
        new Document(document.report(), condensed, document.names(), document.times());
    return new Result(shorter, new Casting(shorter, mentions, home(document)).cast());
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
   * The report's own country or organisation: its outlet's, else that of the place it is reported
   * from.
   */
  private Optional<Organ> home(Document document) {
    Optional<Organ> outlet =
        document.report().outlet().flatMap(lookup::organ).filter(o -> o.code().isPresent());
    return outlet.or(
        () -> document.report().dateline().flatMap(Casts::placeOf).flatMap(lookup::organ));
  }

  private static Optional<String> placeOf(Dateline d) {
    return d.country().or(() -> Optional.of(d.place()));
  }
}
