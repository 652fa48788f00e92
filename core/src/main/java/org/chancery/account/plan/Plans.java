package org.chancery.account.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.TimeValue;
import org.chancery.record.PartialDate;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;

/** Finds what a report says will happen. */
public final class Plans {
  private static final Pattern DAY =
      Pattern.compile(
          "later (in the day|today)|this (morning|afternoon|evening)|tonight|in the (afternoon|evening)");
  private static final Pattern DURING =
      Pattern.compile("(during|as part of|in the course of) (the|his|her|this|their|its)\\b");
  private static final Set<String> GOING =
      Set.of(
          "visit", "travel", "go", "fly", "arrive", "leave", "head", "embark", "depart", "return",
          "come", "proceed");

  private static final String ANYBODY = "*";

  /** A plan with a date, and whose it is. */
  private record Known(String who, PartialDate date, int sentence) {}

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
    List<Known> known = new ArrayList<>();
    Optional<LocalDate> published = document.report().published();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      if (title(document.report(), s)) {
        continue;
      }
      Tree tree = new Tree(s);
      boolean[] dated = new boolean[s.size()];
      boolean[] today = new boolean[s.size()];
      for (TimeExpression e : document.times().get(i)) {
        boolean ahead = ahead(e, published);
        for (int k = e.first(); k <= Math.min(e.last(), s.size() - 1); k++) {
          dated[k] |= ahead && exact(e, published);
          today[k] |= ahead || weekday(tree, e);
        }
      }
      for (Future f : futures.find(tree, dated, today)) {
        read(document, i, tree, f, cast, known, found, venues);
      }
    }
    return apart(found);
  }

  private static boolean title(Report report, Sentence s) {
    return s.paragraph() >= 0
        && s.paragraph() < report.paragraphs().size()
        && report.paragraphs().get(s.paragraph()).role() == Paragraph.Role.TITLE;
  }

  /** A vague stretch gives its month, or nothing where it lies in no single one. */
  private static Optional<PartialDate> dateOf(TimeExpression e) {
    return e.value()
        .date()
        .filter(d -> !(e.value() instanceof TimeValue.Vague) || d.month().isPresent());
  }

  private static boolean ahead(TimeExpression e, Optional<LocalDate> published) {
    Optional<PartialDate> d = dateOf(e);
    return d.isPresent() && published.map(p -> !d.get().last().isBefore(p)).orElse(true);
  }

  /** A time to come by which an event named is one to come: no day of today, no year that runs. */
  private static boolean exact(TimeExpression e, Optional<LocalDate> published) {
    Optional<PartialDate> d = dateOf(e);
    return d.isPresent()
        && published
            .map(
                p ->
                    d.get().first().isAfter(p)
                        || d.get().month().isPresent() && d.get().last().isAfter(p))
            .orElse(true);
  }

  private static boolean weekday(Tree tree, TimeExpression e) {
    return tree.word(Math.min(e.last(), tree.size() - 1)).endsWith("day")
        && e.last() - e.first() < 2;
  }

  /** The date of a time expression in a clause that looks ahead: a weekday is then the next one. */
  private static Optional<PartialDate> next(
      Tree tree, TimeExpression e, Optional<LocalDate> published) {
    if (ahead(e, published)) {
      return dateOf(e);
    }
    Optional<LocalDate> day = dateOf(e).flatMap(PartialDate::exact);
    return day.isPresent()
            && published.isPresent()
            && weekday(tree, e)
            && day.get().plusDays(7).isAfter(published.get())
        ? Optional.of(PartialDate.of(day.get().plusDays(7)))
        : Optional.empty();
  }

  private void read(
      Document document,
      int index,
      Tree tree,
      Future f,
      Cast cast,
      List<Known> known,
      List<FoundPlan> found,
      Venues venues) {
    Optional<PartialDate> date = date(document, index, tree, f);
    Optional<Party> who = who(tree, f, cast, index);
    Optional<Venues.Venue> venue = venues.in(index, f.first(), f.last());
    if (!plan(tree, f, date.isPresent(), who.isPresent())) {
      return;
    }
    Span span = tree.sentence().span(f.first(), f.last());
    if (date.isEmpty() && f.sign() != Future.Sign.NOUN) {
      date = inherited(document, index, key(tree, f, who), known);
    }
    if (date.isPresent()) {
      known.add(new Known(key(tree, f, who), date.get(), index));
    }
    found.add(
        new FoundPlan(
            what(tree, f, who, document.report().text()),
            date,
            venue.flatMap(Venues.Venue::place),
            venue.flatMap(Venues.Venue::country),
            span,
            index));
  }

  /** Which futures are plans: what is set for a time or a place, or what somebody goes to do. */
  private boolean plan(Tree tree, Future f, boolean dated, boolean known) {
    Sentence s = tree.sentence();
    int verb = f.verb();
    int below = tree.child(verb, "xcomp", "ccomp", "advcl");
    String lemma = s.lemma(verb);
    if (below > verb
        && (f.sign() == Future.Sign.MEANT
            || f.sign() == Future.Sign.IS_TO
            || f.sign() == Future.Sign.AIM)) {
      lemma = s.lemma(below);
    }
    for (int c : tree.children(verb)) {
      if (s.lemma(c).matches("not|n't|never|if|whether|unless")) {
        return false;
      }
    }
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    boolean event =
        f.noun() >= 0 && words.is("event", s.lemma(f.noun()).toLowerCase(Locale.ROOT))
            || subject >= 0 && words.is("event", s.lemma(subject).toLowerCase(Locale.ROOT));
    boolean vague = words.is("vague", lemma) || words.is("beside", lemma);
    if (event && f.noun() < 0 && subject >= 0) {
      event =
          words.is("doing", lemma)
              && (s.xpos(verb).equals("VBN") || lemma.equals("take") || below > verb);
      vague |= !event;
    }
    boolean past = s.xpos(verb).equals("VBD") || tree.hasChild(verb, Set.of("was", "were"));
    return switch (f.sign()) {
      case WILL, MEANT -> dated || !past && (event || words.is("doing", lemma)) && !vague;
      case IS_TO -> dated || !past && (event || words.is("doing", lemma)) && !vague;
      case WOULD -> dated || event && words.is("doing", lemma);
      case AIM -> dated || known && words.is("doing", lemma);
      case AGREED -> dated;
      case PRESENT -> dated;
      case NOUN -> true;
    };
  }

  /** Whose plan it is: by the cast, or else by the word; a pronoun may be anybody. */
  private static String key(Tree tree, Future f, Optional<Party> who) {
    if (who.isPresent()) {
      return "#" + who.get().id();
    }
    int v = f.verb();
    for (int steps = 0; v >= 0 && steps < 5; steps++) {
      int subject = tree.child(v, "nsubj", "nsubj:pass");
      if (subject >= 0) {
        return tree.word(subject).matches("he|she") ? ANYBODY : tree.word(subject);
      }
      v = tree.head(v);
    }
    return "";
  }

  private static Optional<Party> who(Tree tree, Future f, Cast cast, int index) {
    int v = f.verb();
    for (int steps = 0; v >= 0 && steps < 5; steps++) {
      int subject = tree.child(v, "nsubj", "nsubj:pass");
      if (subject >= 0) {
        return cast.at(index, subject);
      }
      v = tree.head(v);
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(Document document, int index, Tree tree, Future f) {
    Optional<LocalDate> published = document.report().published();
    for (TimeExpression e : document.times().get(index)) {
      Optional<PartialDate> date = next(tree, e, published);
      if (e.first() >= f.first() && e.last() <= f.last() && date.isPresent()) {
        return date;
      }
    }
    for (TimeExpression e : document.times().get(index)) {
      Optional<PartialDate> date = next(tree, e, published);
      if (tree.dominates(f.verb(), Math.min(e.first(), tree.size() - 1)) && date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /**
   * The date of what the plan belongs to: "later in the day" is the day of the report, "during the
   * visit" the month of the visit, and who has a dated plan before goes on within its month.
   */
  private static Optional<PartialDate> inherited(
      Document document, int index, String who, List<Known> known) {
    String text =
        fold(document.sentences().get(index).span().in(document.report().text()))
            .toLowerCase(Locale.ROOT);
    Optional<LocalDate> published = document.report().published();
    if (DAY.matcher(text).find()) {
      return published.map(PartialDate::of);
    }
    for (int k = known.size() - 1; k >= 0; k--) {
      Known before = known.get(k);
      if ((who.equals(ANYBODY) || before.who().equals(who)) && before.sentence() < index) {
        return Optional.of(month(before.date()));
      }
    }
    if (DURING.matcher(text).find()) {
      return known.isEmpty()
          ? published.map(p -> PartialDate.of(p.getYear(), p.getMonthValue()))
          : Optional.of(month(known.get(0).date()));
    }
    return Optional.empty();
  }

  private static PartialDate month(PartialDate d) {
    return d.month().isPresent() ? PartialDate.of(d.year(), d.month().getAsInt()) : d;
  }

  /** "Visit of X to Y", "meeting of X with Y", the event's own name, or the clause itself. */
  private String what(Tree tree, Future f, Optional<Party> who, String text) {
    Sentence s = tree.sentence();
    if (f.noun() >= 0) {
      int last = f.noun();
      for (int c : tree.children(f.noun())) {
        if (c > f.noun()
            && tree.is(c, "nmod", "compound", "flat", "nummod")
            && (tree.last(c) < f.verb() || f.verb() == f.noun())) {
          last = Math.max(last, Math.min(tree.last(c), f.last()));
        }
      }
      return name(fold(s.span(f.first(), last).in(text)));
    }
    int verb = f.verb();
    int below = tree.child(verb, "xcomp");
    if (f.sign() != Future.Sign.WILL && below > verb) {
      verb = below;
    }
    String lemma = s.lemma(verb);
    int object = tree.child(verb, "obj");
    String of = who.map(p -> " of " + p.name()).orElse("");
    if (GOING.contains(lemma)) {
      for (int c : tree.children(verb)) {
        if (tree.is(c, "obl", "nmod", "obj")
            && c > verb
            && (c == object || tree.hasChild(c, Set.of("to", "in", "for", "at")))) {
          return "visit" + of + " to " + noun(tree, c, text);
        }
      }
    }
    if (lemma.equals("meet")) {
      int with = object;
      for (int c : tree.children(verb)) {
        if (with < 0 && tree.is(c, "obl") && tree.hasChild(c, Set.of("with"))) {
          with = c;
        }
      }
      return "meeting" + of + (with > verb ? " with " + noun(tree, with, text) : "");
    }
    if (lemma.equals("sign") && object > verb) {
      return "signing of " + noun(tree, object, text);
    }
    int subject = tree.child(f.verb(), "nsubj:pass", "nsubj");
    if (subject >= 0 && words.is("event", s.lemma(subject).toLowerCase(Locale.ROOT))) {
      return name(noun(tree, subject, text));
    }
    if (object > verb && words.is("event", s.lemma(object).toLowerCase(Locale.ROOT))) {
      return name(noun(tree, object, text));
    }
    return fold(s.span(f.first(), f.last()).in(text));
  }

  /** The noun phrase without its article and its clauses. */
  private static String noun(Tree tree, int head, String text) {
    int first = head;
    int last = head;
    for (int c : tree.children(head)) {
      if (c < head && tree.is(c, "det", "amod", "compound", "nummod", "nmod", "flat")) {
        first = Math.min(first, tree.first(c));
      }
      if (c > head
          && tree.is(c, "nmod", "flat", "compound", "nummod", "appos")
          && tree.last(c) - head < 14) {
        last = Math.max(last, tree.last(c));
      }
    }
    return name(fold(tree.sentence().span(first, last).in(text)));
  }

  private static String name(String phrase) {
    return phrase.replaceFirst("^(?i:the|a|an) ", "");
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
        again |= 10 * common > 6 * Math.max(f.span().length(), k.span().length());
      }
      if (!again) {
        kept.add(f);
      }
    }
    return kept;
  }
}
