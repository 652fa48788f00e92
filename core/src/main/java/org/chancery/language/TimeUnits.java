package org.chancery.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * The calendar's units, numbered as in the word list: 1 day, 2 week (from Monday), 3 month, 4 year,
 * 5 decade, 6 century, 7 quarter, 8 weekend, 9 hour, 10 minute, 11 fortnight.
 */
final class TimeUnits {
  private TimeUnits() {}

  static TimeValue date(LocalDate day) {
    return new TimeValue.Date(PartialDate.of(day));
  }

  static TimeValue vague(LocalDate from, LocalDate to) {
    if (from.getYear() < 1 || to.getYear() > 9999 || to.isBefore(from)) {
      throw new DateTimeException("Out of the calendar: " + from + " to " + to);
    }
    return new TimeValue.Vague(from, to);
  }

  /** "this year", "last week": the calendar's unit that holds the base, or one beside it. */
  static Optional<TimeValue> unit(int relation, int unit, Optional<LocalDate> base) {
    if (base.isEmpty()) {
      return Optional.of(new TimeValue.Other("XXXX"));
    }
    LocalDate b = base.get();
    return switch (unit) {
      case 1 -> Optional.of(date(b.plusDays(relation)));
      case 2 -> {
        LocalDate monday =
            b.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(relation);
        yield Optional.of(vague(monday, monday.plusDays(6)));
      }
      case 3 -> {
        YearMonth month = YearMonth.from(b).plusMonths(relation);
        yield Optional.of(
            new TimeValue.Date(PartialDate.of(month.getYear(), month.getMonthValue())));
      }
      case 4 -> Optional.of(new TimeValue.Date(PartialDate.of(b.getYear() + relation)));
      case 5 ->
          relation == 0
              ? years(b.getYear() / 10 * 10, 10)
              : Optional.of(relation > 0 ? vague(b, b.plusYears(10)) : vague(b.minusYears(10), b));
      case 6 -> years((b.getYear() / 100 + relation) * 100, 100);
      case 7 -> {
        YearMonth first =
            YearMonth.of(b.getYear(), (b.getMonthValue() - 1) / 3 * 3 + 1)
                .plusMonths(3L * relation);
        yield Optional.of(vague(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
      }
      case 8 -> {
        LocalDate saturday =
            b.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(relation)
                .plusDays(5);
        yield Optional.of(vague(saturday, saturday.plusDays(1)));
      }
      default -> Optional.empty();
    };
  }

  static Optional<TimeValue> years(int first, int count) {
    return Optional.of(
        vague(LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(first + count - 1, 12, 31)));
  }

  /** So many units, as TIMEX3 writes it: "P3D". */
  static String duration(String n, int unit) {
    return switch (unit) {
      case 1 -> "P" + n + "D";
      case 2 -> "P" + n + "W";
      case 3 -> "P" + n + "M";
      case 4 -> "P" + n + "Y";
      case 5 -> "P" + n + "DE";
      case 6 -> "P" + n + "CE";
      case 7 -> "P" + n + "Q";
      case 9 -> "PT" + n + "H";
      case 10 -> "PT" + n + "M";
      case 11 -> "P" + n + "FN";
      default -> "PX";
    };
  }
}
