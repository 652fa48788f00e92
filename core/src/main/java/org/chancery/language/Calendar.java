package org.chancery.language;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Words of the calendar: months, days of the week, numbers, with their abbreviations. */
final class Calendar {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> DAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    String[] months =
        "january february march april may june july august september october november december"
            .split(" ");
    for (int m = 0; m < 12; m++) {
      MONTHS.put(months[m], m + 1);
      MONTHS.put(months[m].substring(0, 3), m + 1);
      MONTHS.put(months[m].substring(0, 3) + ".", m + 1);
    }
    MONTHS.put("sept", 9);
    MONTHS.put("sept.", 9);
    String[] days = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
    for (int d = 0; d < 7; d++) {
      DAYS.put(days[d], d + 1);
      DAYS.put(days[d].substring(0, 3) + ".", d + 1);
    }
    for (String s :
        "tue=2 tues=2 tues.=2 wed=3 thu=4 thur=4 thurs=4 thurs.=4 thur.=4 fri=5 mon=1".split(" ")) {
      DAYS.put(s.substring(0, s.indexOf('=')), Integer.parseInt(s.substring(s.indexOf('=') + 1)));
    }
    String[] numbers =
        "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
    for (int n = 1; n < numbers.length; n++) {
      NUMBERS.put(numbers[n], n);
    }
    NUMBERS.put("a", 1);
    NUMBERS.put("an", 1);
    NUMBERS.put("several", 3);
    NUMBERS.put("few", 3);
  }

  private Calendar() {}

  /**
   * The month that a word names, 1 to 12; a name must be written with a capital, since "may" and
   * "march" are words too.
   */
  static OptionalInt month(String form) {
    if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
      return OptionalInt.empty();
    }
    Integer m = MONTHS.get(form.toLowerCase(Locale.ROOT));
    return m == null ? OptionalInt.empty() : OptionalInt.of(m);
  }

  static java.util.Optional<DayOfWeek> weekday(String form) {
    if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
      return java.util.Optional.empty();
    }
    Integer d = DAYS.get(form.toLowerCase(Locale.ROOT));
    return d == null ? java.util.Optional.empty() : java.util.Optional.of(DayOfWeek.of(d));
  }

  /** "3", "3rd", "03": a day of the month. */
  static OptionalInt day(String form) {
    String digits = form.replaceFirst("(?i)(st|nd|rd|th)$", "");
    if (!digits.matches("\\d{1,2}")) {
      return OptionalInt.empty();
    }
    int d = Integer.parseInt(digits);
    return d >= 1 && d <= 31 ? OptionalInt.of(d) : OptionalInt.empty();
  }

  /** A year of four digits from 1800 to 2199. */
  static OptionalInt year(String form) {
    return form.matches("(18|19|20|21)\\d\\d")
        ? OptionalInt.of(Integer.parseInt(form))
        : OptionalInt.empty();
  }

  /** A small number in digits or words. */
  static OptionalInt number(String form) {
    if (form.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(form));
    }
    Integer n = NUMBERS.get(form.toLowerCase(Locale.ROOT));
    return n == null ? OptionalInt.empty() : OptionalInt.of(n);
  }
}
