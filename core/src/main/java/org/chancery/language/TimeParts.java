package org.chancery.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chancery.record.PartialDate;

/** Parts of times ("early May") and what is put together of several ("from May to July"). */
final class TimeParts {
  private TimeParts() {}

  /** What a rule of a later layer makes of the times in it; nothing where they do not fit. */
  static Optional<TimeValue> value(TimeRules.Rule rule, List<TimeValue> times) {
    return switch (rule.action()) {
      case "same" -> Optional.of(times.get(0));
      case "third" -> Optional.of(third(times.get(0), rule.argument(0)));
      case "share" -> share(times.get(0), rule.argument(0), rule.argument(1));
      case "week" -> week(times.get(0), rule.argument(0));
      case "from" -> end(times.get(0), true).map(d -> range(Optional.of(d), Optional.empty()));
      case "to" -> end(times.get(0), false).map(d -> range(Optional.empty(), Optional.of(d)));
      case "range" -> range(times.get(0), times.get(times.size() - 1));
      default ->
          throw new IllegalStateException(
              "No action " + rule.action() + " on times. Maybe misspelt in " + TimeRules.FILE);
    };
  }

  private static TimeValue range(Optional<PartialDate> from, Optional<PartialDate> to) {
    return new TimeValue.Range(from, to);
  }

  private static Optional<TimeValue> range(TimeValue first, TimeValue second) {
    Optional<PartialDate> from = end(first, true);
    Optional<PartialDate> to = end(second, false);
    return from.isEmpty()
            || to.isEmpty()
            || from.get().first().isAfter(to.get().last())
            || from.equals(to)
        ? Optional.empty()
        : Optional.of(range(from, to));
  }

  /** The date that a range from or to that time begins or ends with. */
  private static Optional<PartialDate> end(TimeValue value, boolean first) {
    return switch (value) {
      case TimeValue.Date d -> Optional.of(d.value());
      case TimeValue.Range r -> first ? r.from() : r.to();
      case TimeValue.Vague v -> Optional.of(coarse(v, first));
      case TimeValue.Other o -> Optional.empty();
    };
  }

  /** A vague stretch's end, no finer than the stretch: the month, or the year. */
  private static PartialDate coarse(TimeValue.Vague v, boolean first) {
    LocalDate end = first ? v.notBefore() : v.notAfter();
    return ChronoUnit.DAYS.between(v.notBefore(), v.notAfter()) > 95
        ? PartialDate.of(end.getYear())
        : PartialDate.of(end.getYear(), end.getMonthValue());
  }

  private static Optional<TimeValue.Vague> stretch(TimeValue value) {
    return switch (value) {
      case TimeValue.Date d ->
          d.value().day().isPresent()
              ? Optional.empty()
              : Optional.of(new TimeValue.Vague(d.value().first(), d.value().last()));
      case TimeValue.Vague v -> Optional.of(v);
      case TimeValue.Range r -> Optional.empty();
      case TimeValue.Other o -> Optional.empty();
    };
  }

  /** The first, second or last third ("early", "mid-", "late"); a day has none. */
  static TimeValue third(TimeValue value, int which) {
    return share(value, which, 3).orElse(value);
  }

  /** A third of a month is ten days, of a year four months; of anything else, as many days. */
  private static Optional<TimeValue> share(TimeValue value, int which, int of) {
    Optional<TimeValue.Vague> whole = stretch(value);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = whole.get().notBefore();
    LocalDate last = whole.get().notAfter();
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    if (months >= of && months % of == 0 || months >= 12) {
      long each = months / of;
      LocalDate from = first.plusMonths(each * (which - 1));
      LocalDate to = which == of ? last : first.plusMonths(each * which).minusDays(1);
      return Optional.of(new TimeValue.Vague(from, to));
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long each = days / of;
    return Optional.of(
        new TimeValue.Vague(
            first.plusDays(each * (which - 1)),
            which == of ? last : first.plusDays(each * which - 1)));
  }

  /** "the first week of March"; 5 is the last. */
  private static Optional<TimeValue> week(TimeValue value, int which) {
    return stretch(value)
        .filter(s -> ChronoUnit.DAYS.between(s.notBefore(), s.notAfter()) < 31)
        .map(
            s ->
                which == 5
                    ? new TimeValue.Vague(s.notAfter().minusDays(6), s.notAfter())
                    : new TimeValue.Vague(
                        s.notBefore().plusDays(7L * (which - 1)),
                        s.notBefore().plusDays(7L * which - 1)));
  }
}
