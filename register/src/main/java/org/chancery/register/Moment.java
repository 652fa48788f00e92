package org.chancery.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** As of when a register is asked. */
public sealed interface Moment {
  /** As it stands. */
  record Now() implements Moment {}

  /** As it stood at the end of a day, in Universal Time. */
  record EndOf(LocalDate day) implements Moment {}

  static Moment now() {
    return new Now();
  }

  /** The last instant that counts, in milliseconds since 1970. */
  default long millis() {
    return switch (this) {
      case Now now -> Long.MAX_VALUE;
      case EndOf end -> {
        Instant next = end.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        yield next.toEpochMilli() - 1;
      }
    };
  }
}
