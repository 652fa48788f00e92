package org.chancery.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * Seasons, halves and quarters of a year that is stated, or that the tense tells.
 *
 * @param captures what a rule's match holds, by category
 */
record TimeSeasons(Anchor anchor, Tense tense, Map<String, Integer> captures) {
  private int get(String capture) {
    return captures.getOrDefault(capture, 0);
  }

  private Optional<LocalDate> published() {
    return anchor.published();
  }

  /** Northern seasons of whole months: spring is March to May, winter ends in the year after. */
  Optional<TimeValue> season(List<String> how) {
    int season = get("SEASON");
    int year = captures.containsKey("YEAR1") ? get("YEAR1") : get("YEAR");
    if (year == 0 && how.contains("any") && tense == Tense.PRESENT) {
      return yearly();
    }
    if (how.contains("mentioned")) {
      year = anchor.lastMentioned().map(PartialDate::year).orElse(0);
    }
    int firstMonth = season * 3;
    if (year == 0) {
      if (published().isEmpty()) {
        return Optional.of(new TimeValue.Other(anySeason(season)));
      }
      LocalDate p = published().get();
      year = p.getYear();
      boolean named = captures.containsKey("REL");
      LocalDate first = LocalDate.of(year, firstMonth, 1);
      LocalDate last = first.plusMonths(3).minusDays(1);
      if (season == 4 && named && p.getMonthValue() <= 4) {
        // the winter that began last year is this winter
        first = first.minusYears(1);
        last = first.plusMonths(3).minusDays(1);
        year--;
      }
      boolean back = named ? get("REL") < 0 : tense == Tense.PAST || tense == Tense.UNKNOWN;
      boolean ahead = named ? get("REL") > 0 : tense == Tense.FUTURE;
      if (back && (named ? !last.isBefore(p) : first.isAfter(p))) {
        year--;
      } else if (ahead && (named ? !first.isAfter(p) : last.isBefore(p))) {
        year++;
      }
    }
    LocalDate first = LocalDate.of(year, firstMonth, 1);
    return Optional.of(TimeUnits.vague(first, first.plusMonths(3).minusDays(1)));
  }

  /** "in winter": of whatever year. */
  Optional<TimeValue> yearly() {
    return Optional.of(new TimeValue.Other(anySeason(get("SEASON"))));
  }

  private static String anySeason(int season) {
    return "XXXX-" + List.of("SP", "SU", "FA", "WI").get(season - 1);
  }

  Optional<TimeValue> half(int which) {
    int year =
        captures.containsKey("YEAR")
            ? get("YEAR")
            : published().map(LocalDate::getYear).orElse(0) + get("REL");
    return year <= 0
        ? Optional.empty()
        : Optional.of(
            TimeUnits.vague(
                LocalDate.of(year, which * 6 - 5, 1),
                LocalDate.of(year, which * 6, 1).plusMonths(1).minusDays(1)));
  }

  Optional<TimeValue> quarter(int quarter) {
    int year =
        captures.containsKey("YEAR")
            ? get("YEAR")
            : published().map(LocalDate::getYear).orElse(0) + get("REL");
    if (quarter > 4 || year <= 0) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    boolean stated = captures.containsKey("YEAR") || captures.containsKey("REL");
    if (!stated && tense == Tense.PAST && published().filter(first::isAfter).isPresent()) {
      first = first.minusYears(1);
    }
    return Optional.of(TimeUnits.vague(first, first.plusMonths(3).minusDays(1)));
  }
}
