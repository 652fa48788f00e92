package org.chancery.register.outcome;

import java.time.LocalDate;
import java.util.Optional;
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

  /**
   * Called off, or put off without a date, as {@code by} tells.
   *
   * @param later the group of what took place after that and is like it, if there is any: it may
   *     have been put off to that day
   */
  record Cancelled(IntentId by, Optional<SightingId> later) implements Outcome {
    /** One after which nothing like it was seen. */
    public Cancelled(IntentId by) {
      this(by, Optional.empty());
    }
  }

  /** Put off to another date, as the later intent {@code to} tells. */
  record Postponed(IntentId to, PartialDate date) implements Outcome {}

  /** Its last possible day is past and nothing was seen of it. */
  record Overdue(LocalDate since) implements Outcome {}

  /** Still to come, or without a date. */
  record Open() implements Outcome {}
}
