package org.chancery.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * Days of the week, worked out from the publication date, the day spoken of last or a month.
 *
 * @param captures what a rule's match holds, by category
 */
record TimeWeekdays(Anchor anchor, Tense tense, Map<String, Integer> captures) {
  private int get(String capture) {
    return captures.getOrDefault(capture, 0);
  }

  private Optional<LocalDate> published() {
    return anchor.published();
  }

  private static Optional<Meaning> known(Optional<TimeValue> value) {
    return value.map(Meaning.Known::new);
  }

  private static Optional<Meaning> other(String timex) {
    return Optional.of(new Meaning.Known(new TimeValue.Other(timex)));
  }

  /**
   * "Monday to Friday": those days where the verb says that they were or will be; else it comes
   * again every week.
   */
  Optional<Meaning> range() {
    if (published().isEmpty() || (tense != Tense.PAST && tense != Tense.FUTURE)) {
      return other("XXXX-WXX");
    }
    DayOfWeek first = DayOfWeek.of(get("WDAY1"));
    DayOfWeek second = DayOfWeek.of(get("WDAY2"));
    LocalDate p = published().get();
    LocalDate from =
        tense == Tense.FUTURE
            ? p.with(TemporalAdjusters.nextOrSame(first))
            : p.with(TemporalAdjusters.previousOrSame(second))
                .with(TemporalAdjusters.previous(first));
    LocalDate to = from.with(TemporalAdjusters.next(second));
    return known(
        Optional.of(
            new TimeValue.Range(
                Optional.of(PartialDate.of(from)), Optional.of(PartialDate.of(to)))));
  }

  /** "the previous Monday", "the following Friday": counted from the day spoken of last. */
  Optional<TimeValue> mentioned(int direction) {
    Optional<LocalDate> last = anchor.lastDay().or(anchor::published);
    if (last.isEmpty()) {
      return unplaced(0);
    }
    DayOfWeek wanted = DayOfWeek.of(get("WEEKDAY"));
    LocalDate base = last.get();
    return Optional.of(
        TimeUnits.date(
            base.with(
                direction < 0
                    ? TemporalAdjusters.previous(wanted)
                    : TemporalAdjusters.next(wanted))));
  }

  /** "the last Friday of May 2023"; without a year, of the nearest that the tense allows. */
  Optional<Meaning> ofMonth() {
    int year = get("YEAR");
    if (year == 0) {
      Optional<PartialDate> month =
          TimeReckoner.date(new Meaning.Calendar(0, get("MONTH"), 0, 0), anchor, tense);
      if (month.isEmpty()) {
        return other("XXXX-%02d-WXX-%d".formatted(get("MONTH"), get("WEEKDAY")));
      }
      year = month.get().year();
    }
    int which = captures.containsKey("ORD") ? get("ORD") : -1;
    LocalDate first = LocalDate.of(year, get("MONTH"), 1);
    LocalDate day =
        first.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(get("WEEKDAY"))));
    return day.getMonthValue() == get("MONTH")
        ? known(Optional.of(TimeUnits.date(day)))
        : Optional.of(new Meaning.None());
  }

  Optional<TimeValue> unplaced(int weeks) {
    return Optional.of(new TimeValue.Other("XXXX-WXX-" + get("WEEKDAY") + (weeks == 0 ? "" : "?")));
  }

  /** A weekday: the last one or the next as the tense says, or of another week. */
  Optional<TimeValue> weekday(int relation, boolean ofWeek, int weeks) {
    if (published().isEmpty()) {
      return unplaced(weeks);
    }
    LocalDate p = published().get();
    DayOfWeek wanted = DayOfWeek.of(captures.containsKey("WEEKDAY") ? get("WEEKDAY") : 1);
    LocalDate day;
    if (ofWeek) {
      day =
          p.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .plusWeeks(weeks)
              .with(TemporalAdjusters.nextOrSame(wanted));
    } else if (relation < 0) {
      day = p.with(TemporalAdjusters.previous(wanted));
    } else if (relation > 0) {
      day = p.with(TemporalAdjusters.next(wanted));
    } else {
      day =
          switch (tense) {
            case PAST, UNKNOWN -> p.with(TemporalAdjusters.previousOrSame(wanted));
            case FUTURE, PRESENT -> p.with(TemporalAdjusters.nextOrSame(wanted));
          };
    }
    if (captures.containsKey("DAY")) {
      LocalDate numbered = TimeReckoner.numbered(day, get("DAY"));
      day = numbered.getDayOfWeek() == wanted ? numbered : day;
    }
    return Optional.of(TimeUnits.date(day));
  }
}
