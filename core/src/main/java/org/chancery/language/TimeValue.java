package org.chancery.language;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.PartialDate;

/** What a time expression means, resolved only as far as the text states it. */
public sealed interface TimeValue {
  /** A day, a month or a year: "11 January", "in March", "this year". */
  record Date(PartialDate value) implements TimeValue {}

  /**
   * From a first to a last date, both included: "4-6 March", "from 2021 to 2023". Either end may be
   * open.
   */
  record Range(Optional<PartialDate> from, Optional<PartialDate> to) implements TimeValue {}

  /**
   * A stretch less exact than a date can say: "next week", "the coming days", "a fortnight ago".
   */
  record Vague(LocalDate notBefore, LocalDate notAfter) implements TimeValue {}

  /**
   * A time of day, or a duration, or something that comes again: nothing that dates an engagement.
   */
  record Other(String timex) implements TimeValue {}

  /**
   * The date that a record may give for it: a range's first; the month of a vague stretch that lies
   * within one.
   */
  default Optional<PartialDate> date() {
    return switch (this) {
      case Date d -> Optional.of(d.value());
      case Range r -> r.from();
      case Vague v ->
          v.notBefore().getYear() != v.notAfter().getYear()
              ? Optional.empty()
              : v.notBefore().getMonth() == v.notAfter().getMonth()
                  ? Optional.of(
                      PartialDate.of(v.notBefore().getYear(), v.notBefore().getMonthValue()))
                  : Optional.of(PartialDate.of(v.notBefore().getYear()));
      case Other o -> Optional.empty();
    };
  }

  /**
   * In one word: "2024-03-11"; a range's ends with a slash between them, an open end left out
   * ("2024-03-04/2024-03-06", "1991/"); a vague stretch's bounds ("2024-03-18..2024-03-24"); else
   * as in TIMEX3 ("T10:30", "P3D", "XXXX-03-11").
   */
  default String iso() {
    return switch (this) {
      case Date d -> d.value().toString();
      case Range r ->
          r.from().map(PartialDate::toString).orElse("")
              + "/"
              + r.to().map(PartialDate::toString).orElse("");
      case Vague v -> v.notBefore() + ".." + v.notAfter();
      case Other o -> o.timex();
    };
  }
}
