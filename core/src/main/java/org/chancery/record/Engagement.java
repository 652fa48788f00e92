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
    List<Passage> evidence) {
  public Engagement {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
  }
}
