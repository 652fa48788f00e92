package org.chancery.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as a page states it beside its prose: "02 July 2024", "14.03.2023", "Mar 16
 * 2025", "12/Apr/2025", "March 3".
 *
 * @param start offset in the words that were searched
 * @param end offset behind it
 * @param year not there in "March 3"
 * @param swapped month and day might be the other way round ("09/08/2024")
 */
public record StatedDate(
    int start, int end, OptionalInt year, int month, int day, boolean swapped) {
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|"
          + Months.NAMES
          + ")(?![\\p{L}\\d])\\.?";

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final String YEAR = "((?:19|20)\\d\\d)";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d./-])" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])");

  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR + "(?![\\d/-])");

  /** "12 – 05 – 2014". */
  private static final Pattern SPACED =
      Pattern.compile("(?<!\\S)(\\d{1,2})\\s([–—/-])\\s(\\d{1,2})\\s\\2\\s" + YEAR + "(?![\\d/-])");

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d.,:/])"
              + DAY
              + "\\.?(?:\\s+(?:of|de))?[\\s/-]{1,3}"
              + MONTH
              + "(?:,?(?:\\s+(?:of|de|del))?[\\s/-]{1,3}"
              + YEAR
              + "(?!\\d))?",
          FLAGS);

  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b"
              + MONTH
              + "\\s{1,3}"
              + DAY
              + "(?![\\d:.]\\d|\\d)(?:(?:,\\s{0,3}|\\s{1,3})"
              + YEAR
              + "(?![\\d:]))?",
          FLAGS);

  /** The day, where the year is stated. */
  public Optional<LocalDate> exact() {
    return year.isPresent() ? day(year.getAsInt(), month, day) : Optional.empty();
  }

  /** The day, in a year that is known from elsewhere. */
  public Optional<LocalDate> in(int knownYear) {
    return day(knownYear, month, day);
  }

  /** Month and day the other way round, where that might be meant. */
  public StatedDate swap() {
    return new StatedDate(start, end, year, day, month, swapped);
  }

  /** "11.01.24": only where nothing else is meant, between spaces. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<!\\S)(\\d{1,2})([./])(\\d{1,2})\\2(\\d\\d)(?![\\w./-])");

  /** All dates in some words, in order, not overlapping. */
  public static List<StatedDate> in(String words) {
    List<StatedDate> found = new ArrayList<>();
    Matcher m = YEAR_FIRST.matcher(words);
    while (m.find()) {
      add(found, m, Integer.parseInt(m.group(1)), number(m.group(3)), number(m.group(4)), false);
    }
    for (Pattern yearLast : List.of(YEAR_LAST, SPACED)) {
      m = yearLast.matcher(words);
      while (m.find()) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        int year = Integer.parseInt(m.group(4));
        if (second > 12) {
          add(found, m, year, first, second, false);
        } else {
          add(found, m, year, second, first, first <= 12 && first != second);
        }
      }
    }
    m = SHORT_YEAR.matcher(words);
    while (m.find()) {
      int first = number(m.group(1));
      int second = number(m.group(3));
      int year = 2000 + number(m.group(4));
      if (second > 12) {
        add(found, m, year, first, second, false);
      } else {
        add(found, m, year, second, first, first <= 12 && first != second);
      }
    }
    m = DAY_MONTH.matcher(words);
    while (m.find()) {
      int year = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      add(found, m, year, month(m.group(2)), number(m.group(1)), false);
    }
    m = MONTH_DAY.matcher(words);
    while (m.find()) {
      int year = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      add(found, m, year, month(m.group(1)), number(m.group(2)), false);
    }
    // the longest reading of the same words wins: "5 May 2024" over "May 20"
    found.sort(
        Comparator.comparingInt(StatedDate::start)
            .thenComparing(Comparator.comparingInt(StatedDate::end).reversed()));
    List<StatedDate> out = new ArrayList<>();
    for (StatedDate d : found) {
      if (!out.isEmpty() && d.start < out.get(out.size() - 1).end) {
        StatedDate last = out.get(out.size() - 1);
        if (d.year.isPresent() && last.year.isEmpty()) {
          out.set(out.size() - 1, d);
        }
        continue;
      }
      out.add(d);
    }
    return out;
  }

  private static void add(
      List<StatedDate> found, Matcher m, int year, int month, int day, boolean swapped) {
    if (day(year == 0 ? 2000 : year, month, day).isPresent()) {
      found.add(
          new StatedDate(
              m.start(),
              m.end(),
              year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
              month,
              day,
              swapped));
    }
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : Months.number(name);
  }
}
