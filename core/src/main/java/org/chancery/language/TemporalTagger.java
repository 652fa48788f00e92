package org.chancery.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.PartialDate;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * Finds dates and times and works out what they mean from the publication date, only as far as the text states them: "next
 * week" stays a stretch of days. The rules are tried in the order of their length at every token.
 */
public final class TemporalTagger implements Times {
  private static final Set<String> FUTURE =
      Set.of("will", "shall", "scheduled", "upcoming", "forthcoming", "planned", "due", "plans", "slated", "'ll");
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "noon");
  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "by", "until", "till", "during", "from", "to", "of", "early", "late", "mid", "for", "before", "after", "between", "and", "through", "throughout");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "to", "until", "through", "till");

  @Override
  public List<List<TimeExpression>> times(Report report, List<Sentence> sentences) {
    List<List<TimeExpression>> all = new ArrayList<>(sentences.size());
    Optional<LocalDate> last = Optional.empty();
    for (Sentence s : sentences) {
      List<TimeExpression> here = tag(s, new Anchor(report.published(), last, speaksOfFuture(s)));
      for (TimeExpression t : here) {
        Optional<LocalDate> exact = t.value().date().flatMap(PartialDate::exact);
        last = exact.isPresent() ? exact : last;
      }
      all.add(here);
    }
    return List.copyOf(all);
  }

  private static boolean speaksOfFuture(Sentence s) {
    boolean past = false;
    for (int t = 0; t < s.size(); t++) {
      String f = s.form(t).toLowerCase(Locale.ROOT);
      if (FUTURE.contains(f)) {
        return true;
      }
      past |= s.xpos(t).equals("VBD") || s.xpos(t).equals("VBN");
      if ((f.equals("is") || f.equals("are")) && t + 1 < s.size() && s.form(t + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** The dates and times of a sentence, in order, not overlapping. */
  List<TimeExpression> tag(Sentence s, Anchor anchor) {
    List<TimeExpression> out = new ArrayList<>();
    int t = 0;
    while (t < s.size()) {
      Optional<Found> found = new Reader(s, anchor, t).read();
      if (found.isPresent()) {
        out.add(new TimeExpression(t, found.get().last, new Span(s.start(t), s.end(found.get().last)), found.get().value));
        t = found.get().last + 1;
      } else {
        t++;
      }
    }
    return joined(s, out);
  }

  /** Two dates with a dash or "to" between them are one range. */
  private static List<TimeExpression> joined(Sentence s, List<TimeExpression> found) {
    List<TimeExpression> out = new ArrayList<>();
    for (TimeExpression t : found) {
      TimeExpression before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null
          && t.first() == before.last() + 2
          && DASHES.contains(s.form(before.last() + 1).toLowerCase(Locale.ROOT))
          && before.value() instanceof TimeValue.Date a
          && t.value() instanceof TimeValue.Date b
          && !a.value().first().isAfter(b.value().last())) {
        TimeValue range = new TimeValue.Range(Optional.of(a.value()), Optional.of(b.value()));
        out.set(out.size() - 1, new TimeExpression(before.first(), t.last(), new Span(before.span().start(), t.span().end()), range));
      } else {
        out.add(t);
      }
    }
    return List.copyOf(out);
  }

  private record Found(int last, TimeValue value) {}

  /** Reads what begins at one token. */
  private static final class Reader {
    private final Sentence s;
    private final Anchor anchor;
    private final int at;

    Reader(Sentence s, Anchor anchor, int at) {
      this.s = s;
      this.anchor = anchor;
      this.at = at;
    }

    private String form(int t) {
      return t >= 0 && t < s.size() ? s.form(t) : "";
    }

    private String lower(int t) {
      return form(t).toLowerCase(Locale.ROOT);
    }

    Optional<Found> read() {
      return numeric()
          .or(this::weekdayDate)
          .or(() -> monthFirst(at))
          .or(() -> dayFirst(at))
          .or(this::deictic)
          .or(this::relative)
          .or(this::ago)
          .or(this::vagueMonth)
          .or(this::bareMonth)
          .or(this::bareYear);
    }

    private static Found date(int last, PartialDate d) {
      return new Found(last, new TimeValue.Date(d));
    }

    private Optional<Found> day(int last, int month, OptionalInt day, OptionalInt year) {
      if (day.isEmpty()) {
        return Optional.empty();
      }
      return anchor.day(month, day.getAsInt(), year).map(d -> date(last, d));
    }

    /** "2024-01-11", "11.01.2024", "11/01/2024". */
    private Optional<Found> numeric() {
      String f = form(at);
      if (f.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return day(at, Integer.parseInt(f.substring(5, 7)), Calendar.day(f.substring(8)), OptionalInt.of(Integer.parseInt(f.substring(0, 4))));
      }
      if (f.matches("\\d{1,2}[./]\\d{1,2}[./]\\d{4}")) {
        String[] p = f.split("[./]");
        int a = Integer.parseInt(p[0]);
        int b = Integer.parseInt(p[1]);
        boolean american = f.indexOf('/') > 0 && b > 12;
        int month = american ? a : b;
        return month < 1 || month > 12 ? Optional.empty() : day(at, month, Calendar.day(american ? p[1] : p[0]), Calendar.year(p[2]));
      }
      return Optional.empty();
    }

    /** "January 11", "January 11, 2024", "Jan. 4-6", "January 2024". */
    private Optional<Found> monthFirst(int t) {
      OptionalInt month = Calendar.month(form(t));
      if (month.isEmpty()) {
        return Optional.empty();
      }
      OptionalInt day = Calendar.day(form(t + 1));
      if (day.isPresent() && !form(t + 2).equals("%") && !isUnit(t + 2)) {
        int last = t + 1;
        OptionalInt second = OptionalInt.empty();
        if ((form(t + 2).equals("-") || form(t + 2).equals("–") || lower(t + 2).equals("and") || lower(t + 2).equals("to")) && Calendar.day(form(t + 3)).isPresent()) {
          second = Calendar.day(form(t + 3));
          last = t + 3;
        }
        int comma = form(last + 1).equals(",") ? 1 : 0;
        OptionalInt year = Calendar.year(form(last + 1 + comma));
        last += year.isPresent() ? 1 + comma : 0;
        if (second.isPresent()) {
          return range(last, month.getAsInt(), day, second, year);
        }
        return day(last, month.getAsInt(), day, year);
      }
      int comma = form(t + 1).equals(",") ? 1 : 0;
      OptionalInt year = Calendar.year(form(t + 1 + comma));
      if (year.isPresent()) {
        return Optional.of(date(t + 1 + comma, PartialDate.of(year.getAsInt(), month.getAsInt())));
      }
      return Optional.empty();
    }

    private boolean isUnit(int t) {
      return Set.of("percent", "per", "million", "billion", "people", "countries").contains(lower(t));
    }

    private Optional<Found> range(int last, int month, OptionalInt from, OptionalInt to, OptionalInt year) {
      Optional<PartialDate> a = anchor.day(month, from.orElse(1), year);
      Optional<PartialDate> b = anchor.day(month, to.orElse(1), year);
      return a.isPresent() && b.isPresent() ? Optional.of(new Found(last, new TimeValue.Range(a, b))) : Optional.empty();
    }

    /** "11 January 2024", "the 11th of January", "4-6 March", "25 and 26 March". */
    private Optional<Found> dayFirst(int t) {
      OptionalInt day = Calendar.day(form(t));
      if (day.isEmpty()) {
        return Optional.empty();
      }
      int k = t + 1;
      OptionalInt second = OptionalInt.empty();
      if ((form(k).equals("-") || form(k).equals("–") || lower(k).equals("and") || lower(k).equals("to")) && Calendar.day(form(k + 1)).isPresent()) {
        second = Calendar.day(form(k + 1));
        k += 2;
      }
      if (lower(k).equals("of")) {
        k++;
      }
      OptionalInt month = Calendar.month(form(k));
      if (month.isEmpty()) {
        return Optional.empty();
      }
      int comma = form(k + 1).equals(",") ? 1 : 0;
      OptionalInt year = Calendar.year(form(k + 1 + comma));
      int last = year.isPresent() ? k + 1 + comma : k;
      return second.isPresent() ? range(last, month.getAsInt(), day, second, year) : day(last, month.getAsInt(), day, year);
    }

    /** "Monday", "on Tuesday (11 March 2025)", "Wednesday, May 4", "Monday evening". */
    private Optional<Found> weekdayDate() {
      Optional<DayOfWeek> weekday = Calendar.weekday(form(at));
      if (weekday.isEmpty()) {
        return Optional.empty();
      }
      int k = at + 1;
      while (PARTS.contains(lower(k))) {
        k++;
      }
      int next = form(k).equals(",") || form(k).equals("(") ? k + 1 : k;
      Optional<Found> full = monthFirst(next).or(() -> dayFirst(next));
      if (full.isPresent()) {
        int close = form(k).equals("(") && form(full.get().last + 1).equals(")") ? 1 : 0;
        return Optional.of(new Found(full.get().last + close, full.get().value));
      }
      if (form(k).equals("(") && Calendar.day(form(k + 1)).isPresent() && form(k + 2).equals(")")) {
        return ofMonth(k + 2, Calendar.day(form(k + 1)).orElse(1));
      }
      int last = k - 1;
      return anchor.weekday(weekday.get()).map(d -> date(last, PartialDate.of(d)));
    }

    /** A day of the month that stands alone: the nearest to the report's. */
    private Optional<Found> ofMonth(int last, int day) {
      return anchor.published().flatMap(
          p -> {
            LocalDate best = null;
            for (int m = -1; m <= 1; m++) {
              LocalDate first = p.withDayOfMonth(1).plusMonths(m);
              if (day <= first.lengthOfMonth()) {
                LocalDate d = first.withDayOfMonth(day);
                if (best == null || Math.abs(d.toEpochDay() - p.toEpochDay()) < Math.abs(best.toEpochDay() - p.toEpochDay())) {
                  best = d;
                }
              }
            }
            return Optional.ofNullable(best).map(d -> date(last, PartialDate.of(d)));
          });
    }

    /** "today", "yesterday evening", "this morning (15)", "the same day", "the day before". */
    private Optional<Found> deictic() {
      int k = at;
      Optional<LocalDate> base = anchor.published();
      long shift;
      switch (lower(k)) {
        case "today", "tonight" -> shift = 0;
        case "yesterday" -> shift = -1;
        case "tomorrow" -> shift = 1;
        case "this" -> {
          if (!PARTS.contains(lower(k + 1))) {
            return Optional.empty();
          }
          shift = 0;
          k++;
        }
        case "same", "that" -> {
          if (!lower(k + 1).equals("day")) {
            return Optional.empty();
          }
          shift = 0;
          k++;
          base = anchor.last().or(anchor::published);
        }
        case "day", "night" -> {
          if (!(lower(k + 1).equals("before") || lower(k + 1).equals("earlier")) || lower(k + 2).equals("yesterday")) {
            return Optional.empty();
          }
          shift = -1;
          k++;
          base = anchor.last().or(anchor::published);
        }
        case "following" -> {
          if (!lower(k + 1).equals("day")) {
            return Optional.empty();
          }
          shift = 1;
          k++;
          base = anchor.last().or(anchor::published);
        }
        default -> {
          return Optional.empty();
        }
      }
      while (PARTS.contains(lower(k + 1))) {
        k++;
      }
      if (form(k + 1).equals("(") && Calendar.day(form(k + 2)).isPresent() && form(k + 3).equals(")")) {
        return ofMonth(k + 3, Calendar.day(form(k + 2)).orElse(1));
      }
      int bracket = form(k + 1).equals("(") || form(k + 1).equals(",") ? k + 2 : k + 1;
      Optional<Found> beside = monthFirst(bracket).or(() -> dayFirst(bracket));
      if (beside.isPresent()) {
        int close = form(k + 1).equals("(") && form(beside.get().last + 1).equals(")") ? 1 : 0;
        return Optional.of(new Found(beside.get().last + close, beside.get().value));
      }
      int last = k;
      return base.map(d -> date(last, PartialDate.of(d.plusDays(shift))));
    }

    /** "last week", "next month", "this year", "next Tuesday", "last November", "this September", "later this month". */
    private Optional<Found> relative() {
      int way =
          switch (lower(at)) {
            case "last", "past", "previous" -> -1;
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> 2;
          };
      if (way == 2 || anchor.published().isEmpty()) {
        return Optional.empty();
      }
      LocalDate p = anchor.published().get();
      Optional<DayOfWeek> weekday = Calendar.weekday(form(at + 1));
      if (weekday.isPresent()) {
        LocalDate d =
            switch (way) {
              case -1 -> p.with(TemporalAdjusters.previous(weekday.get()));
              case 1 -> p.with(TemporalAdjusters.next(weekday.get()));
              default -> p.with(anchor.future() ? TemporalAdjusters.nextOrSame(weekday.get()) : TemporalAdjusters.previousOrSame(weekday.get()));
            };
        return Optional.of(date(at + 1, PartialDate.of(d)));
      }
      OptionalInt month = Calendar.month(form(at + 1));
      if (month.isPresent()) {
        int m = month.getAsInt();
        int y = p.getYear();
        if (way < 0 && m >= p.getMonthValue()) {
          y--;
        } else if (way > 0 && m <= p.getMonthValue()) {
          y++;
        }
        return Optional.of(date(at + 1, PartialDate.of(y, m)));
      }
      LocalDate monday = p.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return switch (lower(at + 1)) {
        case "week" -> Optional.of(new Found(at + 1, new TimeValue.Vague(monday.plusWeeks(way), monday.plusWeeks(way).plusDays(6))));
        case "weekend" -> Optional.of(new Found(at + 1, new TimeValue.Vague(monday.plusWeeks(way).plusDays(5), monday.plusWeeks(way).plusDays(6))));
        case "month" -> Optional.of(date(at + 1, PartialDate.of(p.plusMonths(way).getYear(), p.plusMonths(way).getMonthValue())));
        case "year" -> Optional.of(date(at + 1, PartialDate.of(p.getYear() + way)));
        case "days" -> Optional.of(new Found(at + 1, way >= 0 ? new TimeValue.Vague(p, p.plusDays(14)) : new TimeValue.Vague(p.minusDays(14), p)));
        case "weeks" -> Optional.of(new Found(at + 1, way >= 0 ? new TimeValue.Vague(p, p.plusDays(45)) : new TimeValue.Vague(p.minusDays(45), p)));
        default -> few(p, way);
      };
    }

    /** "in the next few days", "over the past two weeks". */
    private Optional<Found> few(LocalDate p, int way) {
      OptionalInt n = Calendar.number(form(at + 1));
      if (n.isEmpty() || way == 0) {
        return Optional.empty();
      }
      long days =
          switch (lower(at + 2)) {
            case "days" -> 7;
            case "weeks" -> 7L * n.getAsInt();
            case "months" -> 31L * n.getAsInt();
            default -> 0;
          };
      if (days == 0) {
        return Optional.empty();
      }
      return Optional.of(new Found(at + 2, way > 0 ? new TimeValue.Vague(p, p.plusDays(days)) : new TimeValue.Vague(p.minusDays(days), p)));
    }

    /** "three days ago", "a year ago", "two days earlier". */
    private Optional<Found> ago() {
      OptionalInt n = Calendar.number(form(at));
      String then = lower(at + 2);
      if (n.isEmpty() || !(then.equals("ago") || then.equals("earlier"))) {
        return Optional.empty();
      }
      Optional<LocalDate> base = then.equals("ago") ? anchor.published() : anchor.last().or(anchor::published);
      return base.flatMap(
          p ->
              switch (lower(at + 1)) {
                case "day", "days" -> Optional.of(date(at + 2, PartialDate.of(p.minusDays(n.getAsInt()))));
                case "week", "weeks" -> Optional.of(new Found(at + 2, new TimeValue.Vague(p.minusWeeks(n.getAsInt()).minusDays(3), p.minusWeeks(n.getAsInt()).plusDays(3))));
                case "month", "months" -> Optional.of(date(at + 2, PartialDate.of(p.minusMonths(n.getAsInt()).getYear(), p.minusMonths(n.getAsInt()).getMonthValue())));
                case "year", "years" -> Optional.of(date(at + 2, PartialDate.of(p.getYear() - n.getAsInt())));
                default -> Optional.empty();
              });
    }

    /** "early May", "mid-June", "the end of October", "the middle of this month". */
    private Optional<Found> vagueMonth() {
      if (!Set.of("early", "late", "mid", "end", "middle", "beginning", "start").contains(lower(at))) {
        return Optional.empty();
      }
      int k = at + 1;
      while (form(k).equals("-") || lower(k).equals("of") || lower(k).equals("in")) {
        k++;
      }
      int start = k;
      return new Reader(s, anchor, start).monthFirst(start)
          .or(() -> new Reader(s, anchor, start).bareMonth())
          .or(() -> new Reader(s, anchor, start).relative())
          .or(() -> Calendar.year(form(start)).isPresent() ? Optional.of(date(start, PartialDate.of(Calendar.year(form(start)).getAsInt()))) : Optional.empty());
    }

    /** "in March": a month's name alone; not "May" where it is a verb or begins a sentence. */
    private Optional<Found> bareMonth() {
      OptionalInt month = Calendar.month(form(at));
      if (month.isEmpty() || !s.xpos(at).startsWith("NNP")) {
        return Optional.empty();
      }
      return anchor.month(month.getAsInt(), OptionalInt.empty()).map(d -> date(at, d));
    }

    /** "in 2026", "since 1991": a year after a preposition, or in brackets. */
    private Optional<Found> bareYear() {
      OptionalInt year = Calendar.year(form(at));
      if (year.isEmpty() || !(BEFORE_YEAR.contains(lower(at - 1)) || (DASHES.contains(lower(at - 1)) && Calendar.year(form(at - 2)).isPresent()))) {
        return Optional.empty();
      }
      boolean counts = at + 1 < s.size() && (s.xpos(at + 1).equals("NNS") || s.xpos(at + 1).startsWith("NNP"));
      return counts ? Optional.empty() : Optional.of(date(at, PartialDate.of(year.getAsInt())));
    }
  }
}
