package org.chancery.account.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.account.clause.Tree;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.record.PartialDate;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;

/** Finds what a report says will happen. */
public final class Plans {
  private final PlanWords words;
  private final Futures futures;

  private Plans(PlanWords words) {
    this.words = words;
    futures = new Futures(words);
  }

  /** With the words that come with Chancery. */
  public static Plans standard() {
    return new Plans(PlanWords.standard());
  }

  /** Every plan of the report, in the order of the text. */
  public List<FoundPlan> find(Document document, Cast cast, Venues venues) {
    List<FoundPlan> found = new ArrayList<>();
    Optional<LocalDate> published = document.report().published();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      if (title(document.report(), s)) {
        continue;
      }
      Tree tree = new Tree(s);
      boolean[] dated = new boolean[s.size()];
      for (TimeExpression e : document.times().get(i)) {
        if (ahead(e, published)) {
          for (int t = e.first(); t <= Math.min(e.last(), s.size() - 1); t++) {
            dated[t] = true;
          }
        }
      }
      for (Future f : futures.find(tree, dated)) {
        read(document, i, tree, f, found, venues);
      }
    }
    return apart(found);
  }

  private static boolean title(Report report, Sentence s) {
    return s.paragraph() >= 0
        && s.paragraph() < report.paragraphs().size()
        && report.paragraphs().get(s.paragraph()).role() == Paragraph.Role.TITLE;
  }

  private static boolean ahead(TimeExpression e, Optional<LocalDate> published) {
    Optional<PartialDate> d = e.value().date();
    return d.isPresent() && published.map(p -> !d.get().last().isBefore(p)).orElse(true);
  }

  private void read(
      Document document, int index, Tree tree, Future f, List<FoundPlan> found, Venues venues) {
    Optional<PartialDate> date = date(document, index, tree, f);
    Optional<Venues.Venue> venue = venues.in(index, f.first(), f.last());
    if (!plan(tree, f, date.isPresent(), venue.isPresent())) {
      return;
    }
    Span span = tree.sentence().span(f.first(), f.last());
    if (date.isEmpty()) {
      date = inherited(document, index, f, found);
    }
    found.add(
        new FoundPlan(
            what(tree, f, document.report().text()),
            date,
            venue.flatMap(Venues.Venue::place),
            venue.flatMap(Venues.Venue::country),
            span,
            index));
  }

  /** Which futures are plans: what is set for a time or a place, or what somebody goes to do. */
  private boolean plan(Tree tree, Future f, boolean dated, boolean placed) {
    Sentence s = tree.sentence();
    int verb = f.verb();
    int below = tree.child(verb, "xcomp");
    String lemma = s.lemma(verb);
    if (below > verb && (f.sign() == Future.Sign.MEANT || f.sign() == Future.Sign.IS_TO || f.sign() == Future.Sign.AIM)) {
      lemma = s.lemma(below);
    }
    for (int c : tree.children(verb)) {
      if (s.lemma(c).matches("not|n't|never|if|whether|unless")) {
        return false;
      }
    }
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    boolean event =
        f.noun() >= 0 && words.is("event", s.lemma(f.noun()).toLowerCase(java.util.Locale.ROOT))
            || subject >= 0 && words.is("event", s.lemma(subject).toLowerCase(java.util.Locale.ROOT));
    boolean vague = words.is("vague", lemma);
    return switch (f.sign()) {
      case WILL, IS_TO, MEANT -> dated || event && !vague || words.is("doing", lemma);
      case WOULD -> dated || event && words.is("doing", lemma);
      case AIM -> dated || words.is("doing", lemma);
      case AGREED -> dated;
      case PRESENT, NOUN -> dated;
    };
  }

  private static Optional<PartialDate> date(Document document, int index, Tree tree, Future f) {
    Optional<LocalDate> published = document.report().published();
    for (TimeExpression e : document.times().get(index)) {
      if (e.first() >= f.first() && e.last() <= f.last() && ahead(e, published)) {
        return e.value().date();
      }
    }
    for (TimeExpression e : document.times().get(index)) {
      if (tree.dominates(f.verb(), Math.min(e.first(), tree.size() - 1)) && ahead(e, published)) {
        return e.value().date();
      }
    }
    return Optional.empty();
  }

  /** "During the visit": the month of what is planned just before. */
  private static Optional<PartialDate> inherited(
      Document document, int index, Future f, List<FoundPlan> found) {
    String text =
        document.sentences().get(index).span().in(document.report().text()).toLowerCase(java.util.Locale.ROOT);
    boolean within =
        text.contains("during the") || text.contains("during his") || text.contains("during her")
            || text.contains("as part of") || text.contains(" also ");
    if (!within) {
      return Optional.empty();
    }
    for (int k = found.size() - 1; k >= 0; k--) {
      Optional<PartialDate> d = found.get(k).date();
      if (d.isPresent()) {
        return d.map(p -> p.month().isPresent() ? PartialDate.of(p.year(), p.month().getAsInt()) : p);
      }
    }
    return Optional.empty();
  }

  private static String what(Tree tree, Future f, String text) {
    Sentence s = tree.sentence();
    if (f.noun() >= 0) {
      int last = f.noun();
      for (int c : tree.children(f.noun())) {
        if (c > f.noun() && tree.is(c, "nmod", "compound", "flat", "nummod") && tree.last(c) < f.verb()) {
          last = Math.max(last, tree.last(c));
        }
      }
      return fold(s.span(f.first(), last).in(text));
    }
    return fold(s.span(f.first(), f.last()).in(text));
  }

  private static String fold(String s) {
    return s.replaceAll("\\s+", " ");
  }

  private static List<FoundPlan> apart(List<FoundPlan> found) {
    List<FoundPlan> kept = new ArrayList<>();
    for (FoundPlan f : found) {
      boolean again = false;
      for (FoundPlan k : kept) {
        int common =
            Math.min(f.span().end(), k.span().end()) - Math.max(f.span().start(), k.span().start());
        again |= 2 * common > Math.min(f.span().length(), k.span().length());
      }
      if (!again) {
        kept.add(f);
      }
    }
    return kept;
  }
}
