package org.chancery.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * Works out dates of which the year, or the month, is not stated: from the publication date and the
 * tense, since reports tell of the last March and announce the next; in a chronicle from the year
 * spoken of last.
 */
final class TimeReckoner {
  /** A report may be dated a day or two before what it tells: time zones, late datelines. */
  private static final int SLACK = 2;

  /** So near, a date is more likely meant than one that is most of a year away the other way. */
  private static final int NEAR = 45;

  private static final int FAR = 240;

  private TimeReckoner() {}

  /** What the words state, worked out; nothing where there is no such day. */
  static Optional<TimeValue> value(Meaning meaning, Anchor anchor, Tense tense) {
    try {
      return switch (meaning) {
        case Meaning.None none -> Optional.empty();
        case Meaning.Matched matched -> Optional.empty();
        case Meaning.Known known -> Optional.of(known.value());
        case Meaning.Calendar c ->
            Optional.of(c)
                .filter(stated -> !isYearly(stated, anchor, tense))
                .flatMap(stated -> date(stated, anchor, tense))
                .<TimeValue>map(TimeValue.Date::new)
                .or(() -> Optional.of(new TimeValue.Other(timex(c))));
        case Meaning.Days days -> range(days, anchor, tense);
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "It rains in July", in a text that tells of a place or a past. */
  private static boolean isYearly(Meaning.Calendar c, Anchor anchor, Tense tense) {
    return anchor.history()
        && tense == Tense.PRESENT
        && c.year() == 0
        && c.month() > 0
        && c.day() == 0;
  }

  private static Optional<TimeValue> range(Meaning.Days days, Anchor anchor, Tense tense) {
    Optional<PartialDate> to = date(days.to(), anchor, tense);
    if (to.isEmpty()) {
      return Optional.of(new TimeValue.Other(timex(days.from()) + "/" + timex(days.to())));
    }
    int year = days.from().year() > 0 ? days.from().year() : to.get().year();
    PartialDate from = partial(days.from().withYear(year));
    if (from.compareTo(to.get()) > 0 && days.from().year() == 0) {
      from = partial(days.from().withYear(year - 1));
    }
    return from.compareTo(to.get()) > 0
        ? Optional.empty()
        : Optional.of(new TimeValue.Range(Optional.of(from), to));
  }

  /** The date, or nothing where there is nothing to reckon it from. */
  static Optional<PartialDate> date(Meaning.Calendar c, Anchor anchor, Tense tense) {
    if (c.year() > 0) {
      return Optional.of(partial(c));
    }
    if (anchor.chronicle() && anchor.lastMentioned().isPresent() && c.month() > 0) {
      return Optional.of(partial(c.withYear(anchor.lastMentioned().get().year())));
    }
    if (c.month() == 0) {
      return dayOfMonth(c.day(), anchor, tense);
    }
    return anchor.published().map(published -> nearest(c, published, tense));
  }

  private static PartialDate nearest(Meaning.Calendar c, LocalDate published, Tense tense) {
    List<PartialDate> candidates = new ArrayList<>();
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      boolean leap = c.month() == 2 && c.day() == 29;
      if (!leap || YearMonth.of(year, 2).isLeapYear()) {
        candidates.add(partial(c.withYear(year)));
      }
    }
    if (candidates.isEmpty()) {
      throw new DateTimeException("No 29 February near " + published);
    }
    if (c.weekday() > 0) {
      List<PartialDate> fitting =
          candidates.stream()
              .filter(d -> d.exact().filter(x -> weekday(x) == c.weekday()).isPresent())
              .toList();
      candidates = fitting.isEmpty() ? candidates : fitting;
    }
    return choose(candidates, published, tense);
  }

  private static PartialDate choose(
      List<PartialDate> candidates, LocalDate published, Tense tense) {
    PartialDate nearest = candidates.get(0);
    Optional<PartialDate> past = Optional.empty();
    Optional<PartialDate> future = Optional.empty();
    for (PartialDate d : candidates) {
      if (distance(d, published) < distance(nearest, published)) {
        nearest = d;
      }
      if (!d.first().isAfter(published.plusDays(SLACK))) {
        past = Optional.of(d);
      }
      if (future.isEmpty() && !d.last().isBefore(published)) {
        future = Optional.of(d);
      }
    }
    return switch (tense) {
      case PAST -> {
        boolean ahead =
            distance(nearest, published) <= NEAR
                && distance(past.orElse(nearest), published) >= FAR;
        yield ahead ? nearest : past.orElse(nearest);
      }
      case FUTURE -> {
        // "was to be held on 12 March", told some days after
        boolean gone =
            distance(nearest, published) <= NEAR
                && distance(future.orElse(nearest), published) >= FAR;
        yield gone ? nearest : future.orElse(nearest);
      }
      case PRESENT, UNKNOWN -> nearest;
    };
  }

  private static long distance(PartialDate d, LocalDate day) {
    return day.isBefore(d.first())
        ? ChronoUnit.DAYS.between(day, d.first())
        : day.isAfter(d.last()) ? ChronoUnit.DAYS.between(d.last(), day) : 0;
  }

  /** "on the 5th": of the month spoken of, or of the nearest month that has it. */
  private static Optional<PartialDate> dayOfMonth(int day, Anchor anchor, Tense tense) {
    Optional<LocalDate> near = anchor.lastDay().or(anchor::published);
    if (near.isEmpty()) {
      return Optional.empty();
    }
    LocalDate base = anchor.chronicle() ? near.get() : anchor.published().orElse(near.get());
    List<PartialDate> candidates = new ArrayList<>();
    for (int m = -1; m <= 1; m++) {
      YearMonth month = YearMonth.from(base).plusMonths(m);
      if (month.isValidDay(day)) {
        candidates.add(PartialDate.of(month.atDay(day)));
      }
    }
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(chooseDay(candidates, base, tense));
  }

  private static PartialDate chooseDay(List<PartialDate> candidates, LocalDate base, Tense tense) {
    PartialDate nearest = candidates.get(0);
    for (PartialDate d : candidates) {
      nearest = distance(d, base) < distance(nearest, base) ? d : nearest;
    }
    return switch (tense) {
      case PAST ->
          candidates.stream()
              .filter(d -> !d.first().isAfter(base.plusDays(SLACK)))
              .reduce((a, b) -> b)
              .orElse(nearest);
      case FUTURE ->
          candidates.stream().filter(d -> !d.first().isBefore(base)).findFirst().orElse(nearest);
      case PRESENT, UNKNOWN -> nearest;
    };
  }

  /** The day nearest to the base with that number in its month: "today (16)". */
  static LocalDate numbered(LocalDate base, int day) {
    return dayOfMonth(day, Anchor.of(base), Tense.UNKNOWN).flatMap(PartialDate::exact).orElse(base);
  }

  static PartialDate partial(Meaning.Calendar c) {
    if (c.month() == 0) {
      return PartialDate.of(c.year());
    }
    return c.day() == 0
        ? PartialDate.of(c.year(), c.month())
        : PartialDate.of(LocalDate.of(c.year(), c.month(), c.day()));
  }

  private static int weekday(LocalDate day) {
    return day.getDayOfWeek().getValue();
  }

  /** "XXXX-03-11": a date whose year nothing tells, as in TIMEX3. */
  private static String timex(Meaning.Calendar c) {
    String month = c.month() == 0 ? "XX" : "%02d".formatted(c.month());
    String year = c.year() == 0 ? "XXXX" : "%04d".formatted(c.year());
    return year + "-" + month + (c.day() == 0 ? "" : "-%02d".formatted(c.day()));
  }
}
