package org.chancery.account.plan;

import java.time.LocalDate;
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
      mark(dated, e, ahead(e) || weekday(tree, e));
    }
    return dated;
  }

  private static void mark(boolean[] dated, TimeExpression e, boolean so) {
    for (int k = e.first(); k <= Math.min(e.last(), dated.length - 1); k++) {
      dated[k] |= so;
    }
  }

  /** A weekday in a clause that looks ahead is the next one. */
  private Optional<PartialDate> next(Tree tree, TimeExpression e) {
    if (ahead(e)) {
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

  /** Its date in its own words, the most precise there, else in its clause. */
  Optional<PartialDate> of(int sentence, Tree tree, Future f) {
    Optional<PartialDate> found = Optional.empty();
    for (TimeExpression e : document.times().get(sentence)) {
      Optional<PartialDate> date = next(tree, e);
      boolean inside = e.first() >= f.first() && e.last() <= f.last();
      if (inside && date.isPresent() && (found.isEmpty() || finer(date.get(), found.get()))) {
        found = date;
      }
    }
    for (TimeExpression e : document.times().get(sentence)) {
      Optional<PartialDate> date = next(tree, e);
      if (found.isEmpty()
          && date.isPresent()
          && tree.dominates(f.verb(), Math.min(e.first(), tree.size() - 1))) {
        found = date;
      }
    }
    return found.or(() -> bracketed(tree, f));
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
