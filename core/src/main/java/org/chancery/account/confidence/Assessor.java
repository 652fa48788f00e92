package org.chancery.account.confidence;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Says how sure an object is by how it was found. Whoever trains the scorecards stands in here for
 * them: of each kind, objects are asked about once and in the order of the record.
 */
@FunctionalInterface
public interface Assessor {
  /** The probability that it is right, as {@link org.chancery.record.Confidence} has it. */
  OptionalDouble howSure(Subject subject, List<Trait> traits);

  /** One who never says. */
  static Assessor silent() {
    return (subject, traits) -> OptionalDouble.empty();
  }

  /** With the scorecards that come with Chancery. */
  static Assessor standard() {
    return Scorecards.shipped();
  }
}
