package org.chancery.desk.about;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Visit;
import org.chancery.record.PartialDate;

/**
 * The months that an overview shall be of, as {@code from=} and {@code until=} of the address say.
 *
 * @param from the first month; none for the earliest
 * @param until the last; none for the latest
 * @param problem why what was typed is no month; empty if it is
 */
public record Period(Optional<YearMonth> from, Optional<YearMonth> until, String problem) {

  public static Period of(Visit visit) {
    Optional<String> first = visit.query("from");
    Optional<String> last = visit.query("until");
    Optional<YearMonth> from = first.flatMap(Period::month);
    Optional<YearMonth> until = last.flatMap(Period::month);
    String wrong =
        first.filter(w -> from.isEmpty()).or(() -> last.filter(w -> until.isEmpty())).orElse("");
    if (!wrong.isEmpty()) {
      return new Period(from, until, noMonth(wrong));
    }
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      return new Period(until, from, "");
    }
    return new Period(from, until, "");
  }

  /** What is said where a word is no month. */
  public static String noMonth(String word) {
    return "“" + word + "” is no month; one is written like 2024-05.";
  }

  /** "2024-05"; of "2024-05-11" the month of it; of a slider's 24292 the month of that number. */
  private static Optional<YearMonth> month(String word) {
    try {
      if (word.matches("[0-9]{5,6}")) {
        return Optional.of(month(Integer.parseInt(word)));
      }
      return Optional.of(YearMonth.parse(word.length() > 7 ? word.substring(0, 7) : word));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A month's number: 12 times the year, and the months before it. */
  public static int number(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  public static YearMonth month(int number) {
    return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
  }

  public Optional<LocalDate> since() {
    return from.map(m -> m.atDay(1));
  }

  public Optional<LocalDate> upto() {
    return until.map(YearMonth::atEndOfMonth);
  }

  public boolean holds(YearMonth month) {
    return from.filter(month::isBefore).isEmpty() && until.filter(month::isAfter).isEmpty();
  }

  /** What a field of the form has. */
  public static String field(Optional<YearMonth> month) {
    return month.map(YearMonth::toString).orElse("");
  }

  /** "May 2024". */
  public static String words(YearMonth month) {
    return Wording.date(PartialDate.of(month.getYear(), month.getMonthValue()));
  }
}
