package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;

/** Who is asked for; or what is wrong with the question. */
sealed interface Question {
  /** An actor to be resolved. */
  record Asked(String actor, String context, Optional<LocalDate> date) implements Question {}

  /**
   * A question that cannot be read.
   *
   * @param sentence names the input and the remedy
   */
  record Refused(String sentence) implements Question {}

  static Question of(String actor, String context, Optional<LocalDate> date) {
    return actor.isBlank()
        ? new Refused("An actor is empty. Give the words for it, such as \"the Kremlin\".")
        : new Asked(actor.strip(), context, date);
  }
}
