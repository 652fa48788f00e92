package org.chancery.language;

/** What the words of a time expression state, before it is worked out from what it is reckoned. */
sealed interface Meaning {
  /** No time, though it looks like one ("Agenda 2030"). */
  record None() implements Meaning {}

  /** To be worked out when the times before it in its sentence are. */
  record Matched(TimeRules.Match match) implements Meaning {}

  /** Worked out. */
  record Known(TimeValue value) implements Meaning {}

  /**
   * A day, month or year as far as stated; 0 where not.
   *
   * @param month 1 to 12
   * @param weekday 1 (Monday) to 7
   */
  record Calendar(int year, int month, int day, int weekday) implements Meaning {
    Calendar withYear(int other) {
      return new Calendar(other, month, day, weekday);
    }
  }

  /** From one to the other, the year stated with the second or not at all. */
  record Days(Calendar from, Calendar to) implements Meaning {}
}
