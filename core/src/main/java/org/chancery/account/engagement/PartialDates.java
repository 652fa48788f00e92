package org.chancery.account.engagement;

import java.util.Optional;
import org.chancery.record.PartialDate;

/** Dates that are more or less exact, compared. */
final class PartialDates {
  private PartialDates() {}

  /** Whether both can be meant of one thing: one may be vaguer, a month and a day in it. */
  static boolean compatible(Optional<PartialDate> a, Optional<PartialDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return !a.get().first().isAfter(b.get().last()) && !b.get().first().isAfter(a.get().last());
  }

  static PartialDate month(PartialDate date) {
    return date.month().isPresent() ? PartialDate.of(date.year(), date.month().getAsInt()) : date;
  }
}
