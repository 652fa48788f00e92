package org.chancery.desk.agenda;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.about.Period;
import org.chancery.record.PartialDate;
import org.chancery.register.search.Question;

/**
 * A column of the map: a month, or a quarter of a year.
 *
 * @param months one or three
 */
record Bin(YearMonth first, int months) {
  static final int QUARTER = 3;

  /** From a month to another, both of them in it. */
  static List<Bin> of(YearMonth from, YearMonth until, boolean quarters) {
    List<Bin> bins = new ArrayList<>();
    int step = quarters ? QUARTER : 1;
    YearMonth first = quarters ? from.minusMonths((from.getMonthValue() - 1) % QUARTER) : from;
    for (YearMonth at = first; !at.isAfter(until); at = at.plusMonths(step)) {
      bins.add(new Bin(at, step));
    }
    return bins;
  }

  YearMonth last() {
    return first.plusMonths(months - 1L);
  }

  /** "May" or "Q2". */
  String mark() {
    return months == 1
        ? Month.of(first.getMonthValue()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        : "Q" + ((first.getMonthValue() - 1) / QUARTER + 1);
  }

  /** "May 2024" or "April to June 2024". */
  String words() {
    return months == 1
        ? Period.words(first)
        : Month.of(first.getMonthValue()).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " to "
            + Period.words(last());
  }

  /** That an engagement lies in it. */
  Question question() {
    if (months == 1) {
      return new Question(
          List.of(
              new Question.When(
                  false,
                  Question.Side.ON,
                  PartialDate.of(first.getYear(), first.getMonthValue()))));
    }
    return Chosen.between(Optional.of(first.atDay(1)), Optional.of(last().atEndOfMonth()));
  }
}
