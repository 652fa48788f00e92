package org.chancery.account.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.account.decision.LinearModel;
import org.chancery.account.decision.ModelFile;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.PartialDate;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * Finds what a report says will happen: rules find all that is told as to come, a model decides
 * which of it is a plan, and rules give that its name, date and place.
 */
public final class Plans {
  /** Quotation marks; a straight one may also close. */
  private static final Set<String> OPENING = Set.of("“", "\"", "``");

  private static final Set<String> CLOSING = Set.of("”", "''");

  private static final Pattern DAY =
      Pattern.compile(
          "later (in the day|today)|this (morning|afternoon|evening)|tonight|in the (afternoon|evening)");
  private static final Pattern DURING =
      Pattern.compile("(during|as part of|in the course of) (the|his|her|this|their|its)\\b");
  private static final Pattern STAY =
      Pattern.compile("\\b(\\w+-day|(visit|trip|tour|travel) (to|of))\\b");
  private static final Pattern VISIT = Pattern.compile("visit of .+? to ");
  private static final Pattern DAYS = Pattern.compile("\\b\\w+[- ]days?\\b|\\barriv|\\bweek");
  private static final Pattern SPOKEN_OF =
      Pattern.compile("^(The|This|His|Her|Their) (\\w+ ){0,2}(visit|trip|tour|stay)\\b");
  private static final String ANYBODY = "*";

  /**
   * A plan with a date, and whose it is.
   *
   * @param stay whether it takes some days, within which others may lie
   * @param day whether its one day is told
   * @param place where it is to be
   */
  private record Known(
      String who,
      PartialDate date,
      int sentence,
      boolean stay,
      boolean day,
      Optional<Venues.Venue> place) {}

  /** The name of the model that takes or leaves a candidate, in its file. */
  static final String MODEL = "plan";

  private static final String RESOURCE = "/org/chancery/account/plans.model.tsv.gz";

  /** Leans to taking a candidate, so that as many plans are made as there are. */
  private static final long LEAN = 300;

  private final Futures futures;
  private final PlanFeatures features;
  private final PlanNames names;
  private final LinearModel model;
  private final PlanWords words;

  private Plans(PlanWords words, LinearModel model) {
    this.words = words;
    futures = new Futures(words);
    features = new PlanFeatures(words);
    names = new PlanNames(words);
    this.model = model;
  }

  /** With the words and the model that come with Chancery. */
  public static Plans standard() {
    return with(ModelFile.named(ModelFile.shipped(RESOURCE), MODEL));
  }

  /** With another model, such as one that never saw some reports. */
  public static Plans with(LinearModel model) {
    return new Plans(PlanWords.standard(), model);
  }

  /** Every plan of the report, in the order of the text. */
  public List<FoundPlan> find(Document document, Cast cast, Venues venues) {
    PlanDates dates = new PlanDates(document);
    List<FoundPlan> found = new ArrayList<>();
    List<Known> known = new ArrayList<>();
    for (Candidate c : decided(candidates(document, cast, venues), model)) {
      String whose = key(c);
      Optional<PartialDate> date =
          c.future().sign() == Future.Sign.NOUN ? c.date() : dated(document, c, whose, known);
      String what = names.of(c.tree(), c.future(), c.who(), document.report().text());
      List<Optional<Venues.Venue>> places =
          c.venues().isEmpty()
              ? List.of(inheritedPlace(c, date, known))
              : c.venues().stream().map(Optional::of).toList();
      date.ifPresent(
          d ->
              known.add(
                  new Known(
                      whose,
                      d,
                      c.sentence(),
                      stays(dates, c, document),
                      ofOneDay(dates, c, document),
                      places.get(0))));
      for (Optional<Venues.Venue> place : places) {
        found.add(
            new FoundPlan(
                place.equals(places.get(0)) ? what : onward(what, place),
                place.equals(places.get(0)) ? date : date.map(PlanDates::month),
                place.flatMap(Venues.Venue::place),
                place.flatMap(Venues.Venue::country),
                c.span(),
                c.sentence(),
                PlanFeatures.main(c.tree(), c.future()),
                c.future().noun() < 0 ? Optional.empty() : Optional.of(c.future().noun()),
                new FoundPlan.Grounds(
                    model.score(c.features()),
                    c.future().sign().name(),
                    place.equals(places.get(0)) && date.equals(c.date()))));
      }
    }
    return found;
  }

  /** "Visit of Ana Ruiz to Lima" and, of the same words, "to Oslo". */
  private static String onward(String what, Optional<Venues.Venue> place) {
    Matcher visit = VISIT.matcher(what);
    return visit.lookingAt()
        ? place.flatMap(Venues.Venue::place).map(p -> visit.group() + p).orElse(what)
        : what;
  }

  /** What is to happen within a stay happens in its country. */
  private static Optional<Venues.Venue> inheritedPlace(
      Candidate c, Optional<PartialDate> date, List<Known> known) {
    if (c.future().sign() == Future.Sign.NOUN || date.isEmpty() || c.date().isPresent()) {
      return Optional.empty();
    }
    for (int k = known.size() - 1; k >= 0; k--) {
      Known before = known.get(k);
      if (before.stay() && before.place().isPresent()) {
        return before.place().map(v -> new Venues.Venue(Optional.empty(), v.country()));
      }
    }
    return Optional.empty();
  }

  /** All that is told as to come, whether or not it is a plan. */
  List<Candidate> candidates(Document document, Cast cast, Venues venues) {
    List<Candidate> out = new ArrayList<>();
    PlanDates dates = new PlanDates(document);
    Destinations destinations = new Destinations(words, venues, cast);
    boolean quoted = false;
    String lead = "none";
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence s = document.sentences().get(i);
      if (title(document.report(), s)) {
        continue;
      }
      Tree tree = new Tree(s);
      boolean[] inQuotes = new boolean[s.size()];
      for (int t = 0; t < s.size(); t++) {
        String form = s.form(t);
        quoted = OPENING.contains(form) ? !form.equals("\"") || !quoted : quoted;
        quoted = !CLOSING.contains(form) && quoted;
        inQuotes[t] = quoted;
      }
      boolean[] coming = dates.coming(i, tree);
      boolean[] possible = dates.possible(i, tree);
      boolean[] keep = keep(venues, i, possible);
      for (Future whole : futures.find(tree, coming, possible)) {
        Optional<PartialDate> date = dates.of(i, tree, whole);
        Future f = Excerpts.cut(tree, whole, keep);
        Optional<Party> who = who(tree, f, cast, i);
        List<Venues.Venue> at = destinations.of(i, tree, f, document.times().get(i));
        List<String> seen =
            new ArrayList<>(
                features.of(
                    tree,
                    f,
                    date,
                    who,
                    venues.in(i, f.first(), f.last()).isPresent(),
                    inQuotes[f.verb()]));
        lead = lead.equals("none") ? f.sign() + "|" + date.isPresent() + "|" + (i < 4) : lead;
        seen.add("lead=" + lead);
        seen.add(
            "before="
                + (out.isEmpty() ? "none" : out.get(out.size() - 1).future().sign().name())
                + "|"
                + f.sign());
        out.add(new Candidate(f, tree, i, s.span(f.first(), f.last()), date, who, at, seen));
      }
    }
    return out;
  }

  /** The tokens that say when or where. */
  private static boolean[] keep(Venues venues, int sentence, boolean[] dated) {
    boolean[] keep = dated.clone();
    for (int t = 0; t < keep.length; t++) {
      keep[t] |= venues.in(sentence, t, t).isPresent();
    }
    return keep;
  }

  /** Those that the model takes; of two that say the same, the surer one. */
  static List<Candidate> decided(List<Candidate> all, LinearModel model) {
    List<Candidate> sure =
        all.stream()
            .filter(c -> model.score(c.features()) + LEAN > 0)
            .sorted(
                Comparator.comparing((Candidate c) -> c.future().sign() == Future.Sign.NOUN)
                    .thenComparingLong(c -> -model.score(c.features())))
            .toList();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate c : sure) {
      if (kept.stream().noneMatch(k -> same(k, c))) {
        kept.add(c);
      }
    }
    return all.stream().filter(kept::contains).toList();
  }

  /** Whether two say mostly the same words, or one names what the other says will happen to it. */
  static boolean same(Candidate a, Candidate b) {
    Span x = a.span();
    Span y = b.span();
    int common = Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
    return 10 * common > 6 * Math.max(x.length(), y.length()) || named(a, b) || named(b, a);
  }

  private static boolean named(Candidate noun, Candidate clause) {
    if (noun.future().sign() != Future.Sign.NOUN
        || clause.future().sign() == Future.Sign.NOUN
        || noun.sentence() != clause.sentence()) {
      return false;
    }
    int n = noun.future().noun();
    boolean inside = clause.future().first() <= n && n <= clause.future().last();
    int head = noun.tree().head(n);
    boolean argument = head == clause.future().verb() || n == clause.future().noun();
    return inside && argument && (noun.date().isEmpty() || noun.date().equals(clause.date()));
  }

  private static boolean title(Report report, Sentence s) {
    return s.paragraph() >= 0
        && s.paragraph() < report.paragraphs().size()
        && report.paragraphs().get(s.paragraph()).role() == Paragraph.Role.TITLE;
  }

  /** "From 4 to 6 May", "a three-day visit", "on a visit to". */
  private static boolean stays(PlanDates dates, Candidate c, Document document) {
    return dates.severalDays(c.sentence(), c.future())
        || STAY.matcher(c.span().in(document.report().text())).find();
  }

  /** "Will travel to Lima on March 31": a journey of which one day is told. */
  private static boolean ofOneDay(PlanDates dates, Candidate c, Document document) {
    return c.date().flatMap(PartialDate::exact).isPresent()
        && !DAYS.matcher(c.span().in(document.report().text())).find()
        && !dates.severalDays(c.sentence(), c.future());
  }

  /** A bare year may be part of an event's name; what the plan belongs to may say more. */
  private static Optional<PartialDate> dated(
      Document document, Candidate c, String who, List<Known> known) {
    boolean year = c.date().isPresent() && c.date().get().month().isEmpty();
    if (c.date().isPresent() && !year) {
      return c.date();
    }
    Optional<PartialDate> other = inherited(document, c, who, known);
    return year && other.map(o -> o.year() != c.date().get().year()).orElse(true)
        ? c.date()
        : other;
  }

  /** Whose plan it is: by the cast, or else by the word; a pronoun may be anybody. */
  private static String key(Candidate c) {
    if (c.who().isPresent()) {
      return "#" + c.who().get().id();
    }
    Tree tree = c.tree();
    int v = c.future().verb();
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

  /**
   * The date of what the plan belongs to: "later in the day" is the day of the report, "during the
   * visit" the month of the visit, and who has a dated plan before goes on within its month.
   */
  private static Optional<PartialDate> inherited(
      Document document, Candidate c, String who, List<Known> known) {
    int index = c.sentence();
    String text =
        PlanNames.fold(document.sentences().get(index).span().in(document.report().text()))
            .toLowerCase(Locale.ROOT);
    Optional<LocalDate> published = document.report().published();
    if (DAY.matcher(text).find()) {
      return published.map(PartialDate::of);
    }
    for (int k = known.size() - 1; k >= 0; k--) {
      Known before = known.get(k);
      if ((who.equals(ANYBODY) || before.who().equals(who)) && before.sentence() < index) {
        return Optional.of(
            before.stay() && !before.day() ? PlanDates.month(before.date()) : before.date());
      }
    }
    boolean spokenOf = SPOKEN_OF.matcher(c.span().in(document.report().text())).find();
    if (DURING.matcher(text).find() || spokenOf && !known.isEmpty()) {
      return known.isEmpty()
          ? published.map(p -> PartialDate.of(p.getYear(), p.getMonthValue()))
          : Optional.of(PlanDates.month(known.get(0).date()));
    }
    return Optional.empty();
  }
}
