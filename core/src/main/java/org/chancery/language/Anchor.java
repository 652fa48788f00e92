package org.chancery.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.PartialDate;

/**
 * What relative dates are worked out from.
 *
 * @param published the report's date
 * @param last the day that the report spoke of last ("the same day")
 * @param future whether the sentence speaks of what is to come
 */
record Anchor(Optional<LocalDate> published, Optional<LocalDate> last, boolean future) {
  /** So near to the publication that the tense does not matter: "March 15" in a report of March 12. */
  private static final int NEAR = 60;

  /** A day of a month, in the year that is meant. */
  Optional<PartialDate> day(int month, int day, OptionalInt year) {
    if (year.isPresent()) {
      return valid(year.getAsInt(), month, day).map(PartialDate::of);
    }
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate base = published.get();
    LocalDate best = null;
    for (int y = base.getYear() - 1; y <= base.getYear() + 1; y++) {
      Optional<LocalDate> d = valid(y, month, day);
      if (d.isPresent() && (best == null || cost(d.get(), base) < cost(best, base))) {
        best = d.get();
      }
    }
    return Optional.ofNullable(best).map(PartialDate::of);
  }

  private long cost(LocalDate d, LocalDate base) {
    long days = ChronoUnit.DAYS.between(base, d);
    boolean against = future ? days < 0 : days > 0;
    return Math.abs(days) + (against && Math.abs(days) > NEAR ? 366 : 0);
  }

  /** A month, in the year that is meant. */
  Optional<PartialDate> month(int month, OptionalInt year) {
    if (year.isPresent()) {
      return Optional.of(PartialDate.of(year.getAsInt(), month));
    }
    return published.map(
        p -> {
          int away = month - p.getMonthValue();
          int y = p.getYear();
          if (future ? away < -1 : away > 1) {
            y += future ? 1 : -1;
          }
          return PartialDate.of(y, month);
        });
  }

  /** "on Monday": the last one up to the report's day, or the next one where the future is spoken of. */
  Optional<LocalDate> weekday(DayOfWeek d) {
    return published.map(
        p -> p.with(future ? TemporalAdjusters.nextOrSame(d) : TemporalAdjusters.previousOrSame(d)));
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
