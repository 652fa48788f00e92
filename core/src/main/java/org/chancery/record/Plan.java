package org.chancery.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the report says will happen.
 *
 * @param what a short name ("COP29", "visit of António Guterres to Kyrgyzstan")
 * @param text the words at the evidence, white space folded
 * @param confidence the probability that this is planned, and for that date, see {@link Confidence}
 */
public record Plan(
    String what,
    Optional<PartialDate> date,
    Optional<String> place,
    Optional<String> country,
    String text,
    List<Passage> evidence,
    OptionalDouble confidence) {
  public Plan {
    evidence = List.copyOf(evidence);
    Confidence.check(confidence);
  }

  /** One of which nobody said how sure it is. */
  public Plan(
      String what,
      Optional<PartialDate> date,
      Optional<String> place,
      Optional<String> country,
      String text,
      List<Passage> evidence) {
    this(what, date, place, country, text, evidence, OptionalDouble.empty());
  }
}
