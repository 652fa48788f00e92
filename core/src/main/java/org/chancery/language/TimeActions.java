package org.chancery.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * What the actions named in the rules of times make of a match. Units are numbered as in the word
 * list: 1 day, 2 week, 3 month, 4 year, 5 decade, 6 century, 7 quarter, 8 weekend, 9 hour, 10
 * minute, 11 fortnight.
 */
final class TimeActions {
  /** Years that two figures may lie ahead: "in '26", told in 2024. */
  private static final int SHORT_AHEAD = 5;

  private final Anchor anchor;
  private final Tense tense;
  private final TimeRules.Rule rule;
  private final Map<String, Integer> captures;
  private final TimeWeekdays weekdays;
  private final TimeSeasons seasons;

  private TimeActions(TimeRules.Match match, Anchor anchor, Tense tense) {
    this.rule = match.rule();
    this.captures = match.captures();
    this.anchor = anchor;
    this.tense = tense;
    this.weekdays = new TimeWeekdays(anchor, tense, captures);
    this.seasons = new TimeSeasons(anchor, tense, captures);
  }

  /** The meaning of a match of the first layer; nothing where it can have none. */
  static Optional<Meaning> meaning(TimeRules.Match match, Anchor anchor, Tense tense) {
    try {
      return new TimeActions(match, anchor, tense).run();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the action needs what was mentioned before it in the text. */
  private Optional<Meaning> run() {
    return switch (rule.action()) {
      case "none" -> Optional.of(new Meaning.None());
      case "date" -> Optional.of(calendar());
      case "monthday" ->
          Optional.of(new Meaning.Calendar(get("YEAR"), rule.argument(0), rule.argument(1), 0));
      case "numeric" -> numeric();
      case "days" -> Optional.of(days());
      case "days-listed" ->
          Optional.of(
              new Meaning.Days(
                  new Meaning.Calendar(0, get("MONTH"), get("DAY"), 0),
                  new Meaning.Calendar(get("YEAR"), get("MONTH"), get("DAY2"), 0)));
      case "years" -> years();
      case "weekday" -> known(weekdays.weekday(relation(), false, 0));
      case "weekday-week" -> known(weekdays.weekday(0, true, relation()));
      case "day" -> known(day(rule.argument(0)));
      case "nowadays" -> nowadays();
      case "weekdays" -> weekdays.range();
      case "weekday-mentioned" -> known(weekdays.mentioned(rule.argument(0)));
      case "weekday-of-month" -> weekdays.ofMonth();
      case "unit" -> known(TimeUnits.unit(relation(), get("UNIT"), published()));
      case "part-of-unit" -> known(partOfUnit());
      case "ago" -> known(shift(rule.argument(0) * amount(), published()));
      case "ago-exactly" -> known(agoExactly(rule.argument(0)));
      case "later" -> known(later(rule.argument(0) * amount()));
      case "mentioned" -> known(mentioned(rule.argument(0)));
      case "next" -> known(next());
      case "month" -> known(month(relation()));
      case "month-of-year" -> known(monthOfYear());
      case "season" -> known(seasons.season(rule.arguments()));
      case "any-season" -> known(seasons.yearly());
      case "quarter" ->
          known(seasons.quarter(captures.containsKey("ORD") ? get("ORD") : rule.argument(0)));
      case "decade" -> known(decade(get("DECADE") + get("TENS")));
      case "ahead" -> ahead();
      case "century" -> known(TimeUnits.years((tens() + get("ORD") - 1) * 100, 100));
      case "sixties" -> known(decade(1900 + get("SIXTIES")));
      case "days-of" ->
          known(
              Optional.of(
                  TimeUnits.vague(
                      LocalDate.of(rule.argument(0), rule.argument(1), rule.argument(2)),
                      LocalDate.of(rule.argument(3), rule.argument(4), rule.argument(5)))));
      case "half" -> known(seasons.half(rule.argument(0)));
      case "stretch" -> known(stretch(rule.argument(0)));
      case "duration" -> other(duration());
      case "clock" -> clock();
      case "other" -> other(rule.arguments().get(0));
      case "short-year" -> Optional.of(shortYear());
      case "year-ad" -> Optional.of(new Meaning.Calendar(get("NUM"), 0, 0, 0));
      case "before-christ" ->
          other("BC%04d".formatted(Math.max(get("YEAR"), Math.max(get("NUM"), get("ORD")))));
      default ->
          throw new IllegalStateException(
              "No action " + rule.action() + " for times. Maybe misspelt in " + TimeRules.FILE);
    };
  }

  private int get(String capture) {
    return captures.getOrDefault(capture, 0);
  }

  private Optional<LocalDate> published() {
    return anchor.published();
  }

  /** What "that day" refers back to. */
  private Optional<LocalDate> reference() {
    return anchor.lastDay().or(anchor::published);
  }

  private static Optional<Meaning> known(Optional<TimeValue> value) {
    return value.map(Meaning.Known::new);
  }

  private static Optional<Meaning> other(String timex) {
    return Optional.of(new Meaning.Known(new TimeValue.Other(timex)));
  }

  private int relation() {
    return captures.containsKey("REL")
        ? get("REL")
        : rule.arguments().isEmpty() ? 0 : rule.argument(0);
  }

  private int amount() {
    return captures.containsKey("NUM") ? get("NUM") : 1;
  }

  private Meaning.Calendar calendar() {
    int year = get("YEAR");
    int m = captures.containsKey("MONTH") ? get("MONTH") : get("MM");
    int d = captures.containsKey("DAY") ? get("DAY") : get("ORD");
    return new Meaning.Calendar(year, m, d, get("WDAY"));
  }

  /** The twenty of "twenty-first". */
  private int tens() {
    return rule.arguments().isEmpty() ? 0 : rule.argument(0);
  }

  /** "two years ago today", or tomorrow: that very day. */
  private Optional<TimeValue> agoExactly(int days) {
    return published()
        .map(p -> p.plusDays(days))
        .flatMap(
            day ->
                switch (get("UNIT")) {
                  case 1 -> Optional.of(day.minusDays(amount()));
                  case 2 -> Optional.of(day.minusWeeks(amount()));
                  case 3 -> Optional.of(day.minusMonths(amount()));
                  case 4 -> Optional.of(day.minusYears(amount()));
                  case 5 -> Optional.of(day.minusYears(10L * amount()));
                  default -> Optional.<LocalDate>empty();
                })
        .map(TimeUnits::date)
        .or(() -> Optional.of(new TimeValue.Other(duration())));
  }

  /** "'98": the latest such year that is not far ahead. */
  private Meaning shortYear() {
    int latest = published().map(LocalDate::getYear).orElse(2029) + SHORT_AHEAD;
    int year = latest - Math.floorMod(latest - get("YY"), 100);
    return new Meaning.Calendar(year, get("MONTH"), 0, 0);
  }

  /** Day and month in figures: the day first, unless only the other order gives a near date. */
  private Optional<Meaning> numeric() {
    int a = get("DAY1");
    int b = get("DAY2");
    int year = captures.containsKey("YY") ? 2000 + get("YY") : get("YEAR");
    boolean dayFirst = b <= 12;
    boolean monthFirst = a <= 12 && rule.arguments().contains("either");
    if (!dayFirst && !monthFirst) {
      return Optional.empty();
    }
    Meaning.Calendar dayMonth = new Meaning.Calendar(year, b, a, 0);
    Meaning.Calendar monthDay = new Meaning.Calendar(year, a, b, 0);
    if (dayFirst && monthFirst) {
      return Optional.of(!near(dayMonth) && near(monthDay) ? monthDay : dayMonth);
    }
    return Optional.of(dayFirst ? dayMonth : monthDay);
  }

  private boolean near(Meaning.Calendar c) {
    return published()
        .filter(
            p ->
                YearMonth.of(c.year(), c.month()).isValidDay(c.day())
                    && Math.abs(
                            ChronoUnit.DAYS.between(LocalDate.of(c.year(), c.month(), c.day()), p))
                        <= 30)
        .isPresent();
  }

  private Meaning days() {
    int month = get("MONTH") + get("MM");
    int month2 = captures.getOrDefault("MONTH2", month);
    int month1 = captures.getOrDefault("MONTH1", month);
    return new Meaning.Days(
        new Meaning.Calendar(0, month1, get("DAY1"), 0),
        new Meaning.Calendar(get("YEAR"), month2, get("DAY2"), 0));
  }

  /** "2021-2025", "2023-24". */
  private Optional<Meaning> years() {
    int from = get("YEAR1");
    int to =
        captures.containsKey("YEAR2")
            ? get("YEAR2")
            : captures.containsKey("YY")
                ? from / 100 * 100 + get("YY")
                : from / 10 * 10 + get("ONEDIGIT");
    return from < to
        ? known(
            Optional.of(
                new TimeValue.Range(
                    Optional.of(PartialDate.of(from)), Optional.of(PartialDate.of(to)))))
        : Optional.empty();
  }

  private Optional<TimeValue> day(int offset) {
    return published()
        .map(p -> p.plusDays(offset))
        .map(d -> captures.containsKey("DAY") ? TimeReckoner.numbered(d, get("DAY")) : d)
        .map(TimeUnits::date);
  }

  /**
   * "Today": the day itself, unless a text that tells of old times says how things are nowadays.
   */
  private Optional<Meaning> nowadays() {
    return anchor.history() && tense == Tense.PRESENT ? other("PRESENT_REF") : known(day(0));
  }

  /**
   * "in three days": what will be, or how long it took, as the verb tells. "In 36 years" is most
   * often how long it was.
   */
  private Optional<Meaning> ahead() {
    boolean future = tense == Tense.FUTURE || tense == Tense.PRESENT;
    return future && get("UNIT") != 4 && get("UNIT") != 5
        ? known(shift(amount(), published()))
        : other(duration());
  }

  /** "the 1930s", but "the 1600s" are a century. */
  private static Optional<TimeValue> decade(int first) {
    return TimeUnits.years(first, first % 100 == 0 && first <= 1900 ? 100 : 10);
  }

  /** "the end of the year". */
  private Optional<TimeValue> partOfUnit() {
    return TimeUnits.unit(relation(), captures.containsKey("UNIT") ? get("UNIT") : 4, published())
        .map(u -> TimeParts.third(u, captures.containsKey("EDGE") ? get("EDGE") : 3));
  }

  /**
   * So many units before or after the base: a day stays a day, "three weeks ago" is a week, "two
   * years ago" a year.
   */
  private Optional<TimeValue> shift(int amount, Optional<LocalDate> base) {
    int unit = get("UNIT");
    if (unit >= 9 && unit <= 10) {
      return Optional.of(new TimeValue.Other(duration()));
    }
    if (base.isEmpty()) {
      return Optional.of(new TimeValue.Other(duration()));
    }
    if (unit == 5) {
      return TimeUnits.unit(amount * 10, 4, base);
    }
    if (unit == 6) {
      // "a century ago" is no finer than decades
      return TimeUnits.years(base.get().getYear() + 100 * amount - 10, 20);
    }
    return unit == 11 ? TimeUnits.unit(amount * 2, 2, base) : TimeUnits.unit(amount, unit, base);
  }

  /**
   * "two years later": counted from the date spoken of last, where that is told as finely as the
   * unit asks.
   */
  private Optional<TimeValue> later(int amount) {
    int unit = get("UNIT");
    boolean years = unit == 4 || unit == 5 || unit == 6;
    Optional<PartialDate> last = anchor.lastMentioned();
    if (unit == 3 || years) {
      if (last.filter(d -> years || d.month().isPresent()).isPresent()) {
        return shift(amount, last.map(PartialDate::first));
      }
      return amount > 0 || last.isPresent()
          ? Optional.of(new TimeValue.Other(duration()))
          : shift(amount, published());
    }
    boolean ahead = amount > 0 && anchor.lastDay().isEmpty() && tense == Tense.PAST;
    return ahead ? Optional.of(new TimeValue.Other(duration())) : shift(amount, reference());
  }

  /** "The next year he left": the one after that spoken of, where the verb is past. */
  private Optional<TimeValue> next() {
    return tense == Tense.PAST && anchor.lastMentioned().isPresent()
        ? mentioned(1)
        : TimeUnits.unit(1, get("UNIT"), published());
  }

  private Optional<TimeValue> mentioned(int offset) {
    int unit = get("UNIT");
    if (unit == 3 && anchor.lastMentioned().filter(d -> d.month().isEmpty()).isPresent()) {
      return Optional.of(new TimeValue.Other("XXXX-XX"));
    }
    if (unit == 0 || unit == 1 || unit == 2) {
      return TimeUnits.unit(offset, Math.max(unit, 1), reference());
    }
    Optional<LocalDate> base = anchor.lastMentioned().map(PartialDate::first).or(anchor::published);
    return TimeUnits.unit(offset, unit, base);
  }

  /** "last September": the last one that is over; "this September": this year's. */
  private Optional<TimeValue> month(int relation) {
    int month = get("MONTH");
    if (published().isEmpty()) {
      return Optional.of(new TimeValue.Other("XXXX-%02d".formatted(month)));
    }
    LocalDate p = published().get();
    int year = p.getYear();
    if (relation < 0 && month >= p.getMonthValue()) {
      year--;
    } else if (relation > 0 && month <= p.getMonthValue()) {
      year++;
    }
    return Optional.of(
        captures.containsKey("DAY")
            ? TimeUnits.date(LocalDate.of(year, month, get("DAY")))
            : new TimeValue.Date(PartialDate.of(year, month)));
  }

  /** "March next year", "in October of that year". */
  private Optional<TimeValue> monthOfYear() {
    boolean back = rule.arguments().contains("mentioned");
    Optional<Integer> base =
        back ? anchor.lastMentioned().map(PartialDate::year) : published().map(LocalDate::getYear);
    return base.map(y -> y + (captures.containsKey("REL") ? get("REL") : 0))
        .map(
            y ->
                captures.containsKey("DAY")
                    ? TimeUnits.date(LocalDate.of(y, get("MONTH"), get("DAY")))
                    : new TimeValue.Date(PartialDate.of(y, get("MONTH"))))
        .or(() -> Optional.of(new TimeValue.Other("XXXX-%02d".formatted(get("MONTH")))));
  }

  /** "the coming days", "the past three years". */
  private Optional<TimeValue> stretch(int direction) {
    if (published().isEmpty()) {
      return Optional.of(new TimeValue.Other(direction > 0 ? "FUTURE_REF" : "PAST_REF"));
    }
    LocalDate p = published().get();
    boolean counted = captures.containsKey("NUM");
    int unit = get("UNIT");
    if (unit == 6 && !counted) {
      return TimeUnits.unit(direction, unit, published());
    }
    boolean single = rule.arguments().size() > 1;
    int n = direction * (counted ? get("NUM") : single ? 1 : unit == 1 ? 10 : 6);
    LocalDate other =
        switch (unit) {
          case 1 -> p.plusDays(n);
          case 2 -> p.plusWeeks(n);
          case 3 -> p.plusMonths(n);
          case 4 -> p.plusYears(n);
          case 5 -> p.plusYears(10L * n);
          case 6 -> p.plusYears(100L * n);
          default -> p;
        };
    if (direction < 0 && (counted || single) && unit > 1 && !other.equals(p)) {
      // both ends count: three years that end today began the day after that of three years ago
      other = other.plusDays(1);
    }
    return other.equals(p)
        ? Optional.of(new TimeValue.Other(direction > 0 ? "FUTURE_REF" : "PAST_REF"))
        : Optional.of(direction > 0 ? TimeUnits.vague(p, other) : TimeUnits.vague(other, p));
  }

  private String duration() {
    return TimeUnits.duration(
        captures.containsKey("NUM")
            ? String.valueOf(get("NUM"))
            : rule.action().equals("ahead") || rule.action().equals("later") ? "1" : "X",
        get("UNIT"));
  }

  private Optional<Meaning> clock() {
    int hour = get("HOUR");
    int minute = get("MINUTE");
    if (captures.containsKey("YEAR")) {
      hour = get("YEAR") / 100;
      minute = get("YEAR") % 100;
    } else if (captures.containsKey("NUM") && !captures.containsKey("HOUR")) {
      hour = get("NUM");
    } else if (!captures.containsKey("HOUR")) {
      hour = rule.argument(0);
    }
    if (rule.arguments().contains("pm")) {
      hour = hour < 12 ? hour + 12 : hour;
    } else if (rule.arguments().contains("am")) {
      hour = hour == 12 ? 0 : hour;
    }
    return hour > 24 || minute > 59
        ? Optional.empty()
        : other("T%02d:%02d".formatted(hour, minute));
  }
}
