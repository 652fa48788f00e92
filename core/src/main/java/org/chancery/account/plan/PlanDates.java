package org.chancery.account.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.account.clause.Tree;
import org.chancery.language.Document;
import org.chancery.language.TimeExpression;
import org.chancery.language.TimeValue;
import org.chancery.record.PartialDate;

/** The dates of a report's sentences, read as those of things to come. */
final class PlanDates {
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");

  /** A stretch of at most so many days is of the month that it begins in. */
  private static final int SHORT = 10;

  /** How many days ahead a bare day of the month may lie. */
  private static final int BESIDE = 2;

  private final Document document;
  private final Optional<LocalDate> published;

  PlanDates(Document document) {
    this.document = document;
    this.published = document.report().published();
  }

  /**
   * A deadline is the date by which it is to happen. A vague stretch gives its month, or nothing
   * where it lies in no single one, unless the words name the year.
   */
  private Optional<PartialDate> dateOf(TimeExpression e) {
    return switch (e.value()) {
      case TimeValue.Date d -> Optional.of(d.value());
      case TimeValue.Range r -> r.from().or(r::to);
      case TimeValue.Vague v -> {
        LocalDate from = v.notBefore();
        boolean one =
            from.getYear() == v.notAfter().getYear() && from.getMonth() == v.notAfter().getMonth();
        boolean brief = !from.plusDays(SHORT).isBefore(v.notAfter());
        boolean year = YEAR.matcher(e.span().in(document.report().text())).find();
        yield one || brief
            ? Optional.of(PartialDate.of(from.getYear(), from.getMonthValue()))
            : year ? v.date() : Optional.empty();
      }
      case TimeValue.Other o -> Optional.empty();
    };
  }

  private boolean ahead(TimeExpression e) {
    Optional<PartialDate> d = dateOf(e);
    return d.isPresent() && published.map(p -> !d.get().last().isBefore(p)).orElse(true);
  }

  /** A time to come by which an event named is one to come: no day of today, no year that runs. */
  private boolean exact(TimeExpression e) {
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

  /** For each token whether it stands in a time that is still to come. */
  boolean[] coming(int sentence, Tree tree) {
    boolean[] dated = new boolean[tree.size()];
    for (TimeExpression e : document.times().get(sentence)) {
      mark(dated, e, ahead(e) && exact(e));
    }
    return dated;
  }

  /** The same, with today and with weekdays, of which a present tense means the next. */
  boolean[] possible(int sentence, Tree tree) {
    boolean[] dated = new boolean[tree.size()];
    for (TimeExpression e : document.times().get(sentence)) {
      mark(dated, e, ahead(e) || weekday(tree, e) || afterAnyDay(tree, e));
    }
    return dated;
  }

  /** "Tomorrow", "next week": to come even where nobody says which day it is. */
  private boolean afterAnyDay(Tree tree, TimeExpression e) {
    return published.isEmpty()
        && e.first() < tree.size()
        && tree.word(e.first()).matches("tomorrow|next");
  }

  private static void mark(boolean[] dated, TimeExpression e, boolean so) {
    for (int k = e.first(); k <= Math.min(e.last(), dated.length - 1); k++) {
      dated[k] |= so;
    }
  }

  /** A weekday in a clause that looks ahead is the next one. */
  private Optional<PartialDate> next(Tree tree, TimeExpression e, Future f) {
    if (ahead(e)) {
      return dateOf(e);
    }
    if (isOfPast(tree, e, f)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = dateOf(e).flatMap(PartialDate::exact);
    return day.isPresent()
            && published.isPresent()
            && weekday(tree, e)
            && day.get().plusDays(7).isAfter(published.get())
        ? Optional.of(PartialDate.of(day.get().plusDays(7)))
        : Optional.empty();
  }

  /** "the agreement, which they signed on Monday, will": the day of what was done already. */
  private static boolean isOfPast(Tree tree, TimeExpression e, Future f) {
    int t = Math.min(e.first(), tree.size() - 1);
    for (int steps = 0; t >= 0 && t != f.verb() && steps < tree.size(); t = tree.head(t), steps++) {
      if (tree.sentence().xpos(t).equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Its date in its own words, the most precise there, else in its clause. A weekday that would
   * have to be the next one gives way to a time that is ahead as it stands.
   */
  Optional<PartialDate> of(int sentence, Tree tree, Future f) {
    List<TimeExpression> times = document.times().get(sentence);
    List<TimeExpression> inside =
        times.stream().filter(e -> e.first() >= f.first() && e.last() <= f.last()).toList();
    List<TimeExpression> coming = inside.stream().filter(this::ahead).toList();
    List<TimeExpression> own = coming.stream().filter(e -> isOwn(tree, e, f)).toList();
    Optional<PartialDate> found =
        finest((own.isEmpty() ? coming : own).stream().flatMap(e -> dateOf(e).stream()).toList())
            .or(() -> finest(inside.stream().flatMap(e -> next(tree, e, f).stream()).toList()));
    for (TimeExpression e : times) {
      if (found.isEmpty() && tree.dominates(f.verb(), Math.min(e.first(), tree.size() - 1))) {
        found = next(tree, e, f);
      }
    }
    return found.or(() -> bracketed(tree, f));
  }

  /**
   * Whether no other noun or verb than its own has the time: "held in June at their meeting on".
   */
  private static boolean isOwn(Tree tree, TimeExpression e, Future f) {
    int t = Math.min(e.first(), tree.size() - 1);
    for (int steps = 0; t >= 0 && steps < tree.size(); t = tree.head(t), steps++) {
      if (t == f.verb() || t == f.noun()) {
        return true;
      }
      boolean inside = t >= e.first() && t <= e.last();
      String tag = tree.sentence().xpos(t);
      if (!inside && (tag.equals("NN") || tag.equals("NNS") || tag.startsWith("VB"))) {
        return false;
      }
    }
    return false;
  }

  /** The most precise, of several the first. */
  private static Optional<PartialDate> finest(List<PartialDate> dates) {
    Optional<PartialDate> best = Optional.empty();
    for (PartialDate d : dates) {
      if (best.isEmpty() || finer(d, best.get())) {
        best = Optional.of(d);
      }
    }
    return best;
  }

  private static boolean finer(PartialDate a, PartialDate b) {
    return a.toString().length() > b.toString().length();
  }

  /** "Today (25)", "the final day (17)": a day of the month beside the day of the report. */
  private Optional<PartialDate> bracketed(Tree tree, Future f) {
    for (int t = 1; t < f.last(); t++) {
      if (tree.word(t - 1).equals("(")
          && tree.word(t).matches("[0-3]?[0-9](st|nd|rd|th)?")
          && tree.word(t + 1).equals(")")
          && published.isPresent()) {
        int day = Integer.parseInt(tree.word(t).replaceAll("[a-z]", ""));
        for (int ahead = 0; ahead <= BESIDE; ahead++) {
          LocalDate then = published.get().plusDays(ahead);
          if (then.getDayOfMonth() == day) {
            return Optional.of(PartialDate.of(then));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether these words give a first and a last day. */
  boolean severalDays(int sentence, Future f) {
    return document.times().get(sentence).stream()
        .anyMatch(
            e ->
                e.first() >= f.first()
                    && e.last() <= f.last()
                    && e.value() instanceof TimeValue.Range r
                    && r.from().isPresent()
                    && r.to().isPresent());
  }

  static PartialDate month(PartialDate d) {
    OptionalInt month = d.month();
    return month.isPresent() ? PartialDate.of(d.year(), month.getAsInt()) : d;
  }
}
