package org.chancery.account.event.petrarch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code and the days on which it counts.
 *
 * @param from first day, included
 * @param to last day, included
 */
record DatedCode(String code, Optional<LocalDate> from, Optional<LocalDate> to) {
  boolean isDated() {
    return from.isPresent() || to.isPresent();
  }

  boolean holds(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
