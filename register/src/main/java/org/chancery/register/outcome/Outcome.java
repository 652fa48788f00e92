package org.chancery.register.outcome;

import java.time.LocalDate;
import org.chancery.record.PartialDate;
import org.chancery.register.sameness.SightingId;

/** What became of something planned, as far as the register has seen on a day. */
public sealed interface Outcome {
  /**
   * It took place, or is going on.
   *
   * @param group the group of sightings that tells so, by {@link
   *     org.chancery.register.sameness.Group#id}
   */
  record Held(SightingId group) implements Outcome {}

  /** Called off for good, as {@code by} tells. */
  record Cancelled(IntentId by) implements Outcome {}

  /** Put off to another date, as the later intent {@code to} tells. */
  record Postponed(IntentId to, PartialDate date) implements Outcome {}

  /** Its last possible day is past and nothing was seen of it. */
  record Overdue(LocalDate since) implements Outcome {}

  /** Still to come, or without a date. */
  record Open() implements Outcome {}
}
