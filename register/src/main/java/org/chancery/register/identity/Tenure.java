package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in an office, as seen: the office was held from {@code from} to {@code to} at least.
 *
 * @param office in the words that most reports have ("Foreign Minister")
 * @param key the same for all wordings of one office of one body ("minister:foreign@AZE")
 * @param body whom it belongs to
 * @param code of the body, as in the record
 * @param from the first day it was seen; empty if no report is dated
 * @param to the last
 * @param evidence the appearances in it, sorted
 */
public record Tenure(
    String office,
    String key,
    Optional<String> body,
    Optional<String> code,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<AppearanceId> evidence) {
  public Tenure {
    evidence = List.copyOf(evidence);
  }
}
