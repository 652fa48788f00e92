package org.chancery.desk.api;

import java.time.LocalDate;
import java.util.List;
import org.chancery.register.search.Question;

/** The days that are asked about. */
record Period(LocalDate first, LocalDate last) {
  /** Unless others are asked for, so many days before and after today. */
  private static final int BACK = 180;

  private static final int AHEAD = 365;

  Period {
    if (last.isBefore(first)) {
      throw ApiTrouble.wrong("The last day, " + last + ", lies before the first, " + first + ".");
    }
  }

  /**
   * @param since what the query calls the first day
   * @param until what it calls the last
   */
  static Period of(Call call, String since, String until) {
    return new Period(
        call.day(since).orElse(call.today().minusDays(BACK)),
        call.day(until).orElse(call.today().plusDays(AHEAD)));
  }

  /** Asks for what may lie within. */
  Question question() {
    return new Question(List.of(Question.When.from(first), Question.When.until(last)));
  }
}
