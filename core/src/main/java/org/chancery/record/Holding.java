package org.chancery.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Who holds which office, as the report states it. Former offices are none.
 *
 * @param confidence the probability that name and office are right, see {@link Confidence}
 */
public record Holding(
    String name,
    String office,
    Optional<String> body,
    Optional<String> code,
    List<Passage> evidence,
    OptionalDouble confidence) {
  public Holding {
    evidence = List.copyOf(evidence);
    Confidence.check(confidence);
  }

  /** One of which nobody said how sure it is. */
  public Holding(
      String name,
      String office,
      Optional<String> body,
      Optional<String> code,
      List<Passage> evidence) {
    this(name, office, body, code, evidence, OptionalDouble.empty());
  }

  /** The same, this sure. */
  public Holding sure(OptionalDouble howSure) {
    return new Holding(name, office, body, code, evidence, howSure);
  }
}
