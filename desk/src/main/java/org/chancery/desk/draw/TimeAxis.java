package org.chancery.desk.draw;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days along a line, from left to right.
 *
 * @param first the day at the left end
 * @param last the day at the right end, after the first
 * @param left where the line begins, in units of the drawing
 * @param right where it ends
 */
public record TimeAxis(LocalDate first, LocalDate last, int left, int right) {
  /** Marks nearer to each other than that run into each other. */
  private static final int APART = 46;

  /** A mark: where it stands, and what is written there. */
  public record Tick(int x, String label) {}

  public TimeAxis {
    if (!first.isBefore(last) || left >= right) {
      throw new IllegalArgumentException("An axis goes from earlier to later, left to right");
    }
  }

  /**
   * One that holds all of some days, with a little room at both ends; a single day in its month.
   */
  public static TimeAxis around(LocalDate earliest, LocalDate latest, int left, int right) {
    long days = ChronoUnit.DAYS.between(earliest, latest);
    long room = Math.max(15, days / 30);
    return new TimeAxis(earliest.minusDays(room), latest.plusDays(room), left, right);
  }

  /** Where a day lies; a day before the first or after the last lies at the end. */
  public int x(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return (int) Math.round(left + Math.clamp(share, 0, 1) * (right - left));
  }

  /** Months, quarters or years, as many as there is room for. */
  public List<Tick> ticks() {
    int most = Math.max(1, (right - left) / APART);
    long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
    int step = 12;
    for (int each : List.of(1, 3, 6)) {
      if (months / each <= most) {
        step = each;
        break;
      }
    }
    while (months / step > most) {
      step += 12;
    }
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = LocalDate.of(first.getYear(), 1, 1);
    while (!day.isAfter(last)) {
      if (!day.isBefore(first)) {
        ticks.add(new Tick(x(day), label(day, step)));
      }
      day = day.plusMonths(step);
    }
    return List.copyOf(ticks);
  }

  private static String label(LocalDate day, int step) {
    return day.getMonth() == Month.JANUARY || step >= 12
        ? String.valueOf(day.getYear())
        : day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
