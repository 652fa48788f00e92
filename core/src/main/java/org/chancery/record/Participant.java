package org.chancery.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One who took part in an engagement: a person in an office, or a body for which the report names
 * nobody.
 *
 * @param name a person's fullest name in the report, without honorifics
 * @param office the first office, or the body alone
 * @param also further offices of the same person
 * @param confidence the probability that name and code are right, see {@link Confidence}
 */
public record Participant(
    Optional<String> name, Office office, List<Office> also, OptionalDouble confidence) {
  public Participant {
    also = List.copyOf(also);
    Confidence.check(confidence);
  }

  /** One of whom nobody said how sure it is. */
  public Participant(Optional<String> name, Office office, List<Office> also) {
    this(name, office, also, OptionalDouble.empty());
  }

  /** All offices, the first one first. */
  public Stream<Office> offices() {
    return Stream.concat(Stream.of(office), also.stream());
  }

  /** The same, this sure. */
  public Participant sure(OptionalDouble howSure) {
    return new Participant(name, office, also, howSure);
  }
}
