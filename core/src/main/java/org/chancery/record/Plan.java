package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * What the report says will happen.
 *
 * @param what a short name ("COP29", "visit of António Guterres to Kyrgyzstan")
 * @param text the words at the evidence, white space folded
 */
public record Plan(
    String what,
    Optional<PartialDate> date,
    Optional<String> place,
    Optional<String> country,
    String text,
    List<Passage> evidence) {
  public Plan {
    evidence = List.copyOf(evidence);
  }
}
