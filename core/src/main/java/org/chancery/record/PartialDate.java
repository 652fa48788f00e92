package org.chancery.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as precise as it was stated: a day, a month or a year (ISO 8601, reduced precision).
 * {@code toString} gives "2024-01-11", "2024-01" or "2024", and {@link #parse} reads it back.
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("A year must lie between 1 and 9999, not " + year);
    }
    if (day.isPresent() && month.isEmpty()) {
      throw new DateTimeException("A day needs its month");
    }
    if (month.isPresent()
        && day.isPresent()
        && !YearMonth.of(year, month.getAsInt()).isValidDay(day.getAsInt())) {
      throw new DateTimeException(
          "No such day: " + year + "-" + month.getAsInt() + "-" + day.getAsInt());
    }
    if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
      throw new DateTimeException("A month must lie between 1 and 12, not " + month.getAsInt());
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
  }

  /** Reads "2024", "2024-01" or "2024-01-11". */
  public static PartialDate parse(String iso) {
    return switch (iso.length()) {
      case 4 -> of(Integer.parseInt(iso));
      case 7 -> {
        YearMonth ym = YearMonth.parse(iso);
        yield of(ym.getYear(), ym.getMonthValue());
      }
      default -> of(LocalDate.parse(iso));
    };
  }

  /** The day, if the date is that precise. */
  public Optional<LocalDate> exact() {
    return day.isPresent()
        ? Optional.of(LocalDate.of(year, month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  /** The first day that it can mean. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it can mean. */
  public LocalDate last() {
    if (day.isPresent()) {
      return first();
    }
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).atEndOfMonth()
        : LocalDate.of(year, 12, 31);
  }

  @Override
  public int compareTo(PartialDate other) {
    int c = first().compareTo(other.first());
    return c != 0 ? c : other.last().compareTo(last());
  }

  @Override
  public String toString() {
    StringBuilder s = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
    month.ifPresent(m -> s.append(String.format(Locale.ROOT, "-%02d", m)));
    day.ifPresent(d -> s.append(String.format(Locale.ROOT, "-%02d", d)));
    return s.toString();
  }
}
