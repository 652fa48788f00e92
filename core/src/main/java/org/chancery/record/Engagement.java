package org.chancery.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One meeting, call, visit and so on, as one report tells it.
 *
 * @param date as precise as the text allows; for several days the first
 * @param place the city, or the city of the venue
 * @param country ISO 3166-1 alpha-3
 * @param latitude of the place, WGS 84 degrees
 * @param longitude of the place, WGS 84 degrees
 * @param occasion the larger event on whose margins it took place
 * @param name its own name, where it has one ("World Urban Forum")
 * @param topics those of the statements made there included
 * @param evidence at least one passage
 * @param confidence the probability that there was such an engagement, see {@link Confidence}
 */
public record Engagement(
    Kind kind,
    Status status,
    Optional<PartialDate> date,
    Optional<String> place,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    Optional<String> occasion,
    Optional<String> name,
    List<Participant> participants,
    List<Topic> topics,
    List<Passage> evidence,
    OptionalDouble confidence) {
  public Engagement {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    Confidence.check(confidence);
  }

  /** One of which nobody said how sure it is. */
  public Engagement(
      Kind kind,
      Status status,
      Optional<PartialDate> date,
      Optional<String> place,
      Optional<String> country,
      OptionalDouble latitude,
      OptionalDouble longitude,
      Optional<String> occasion,
      Optional<String> name,
      List<Participant> participants,
      List<Topic> topics,
      List<Passage> evidence) {
    this(
        kind,
        status,
        date,
        place,
        country,
        latitude,
        longitude,
        occasion,
        name,
        participants,
        topics,
        evidence,
        OptionalDouble.empty());
  }

  /** The same with those participants alone. */
  public Engagement with(List<Participant> others) {
    return new Engagement(
        kind,
        status,
        date,
        place,
        country,
        latitude,
        longitude,
        occasion,
        name,
        others,
        topics,
        evidence,
        confidence);
  }
}
