package org.chancery.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The weeks that a month has a day in, from Monday to Sunday each.
 *
 * @param weeks of seven days
 */
record MonthGrid(YearMonth month, List<List<LocalDate>> weeks) {
  static MonthGrid of(YearMonth month) {
    List<List<LocalDate>> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      weeks.add(monday.datesUntil(monday.plusWeeks(1)).toList());
    }
    return new MonthGrid(month, List.copyOf(weeks));
  }
}
