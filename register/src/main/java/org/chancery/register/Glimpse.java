package org.chancery.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.record.Kind;
import org.chancery.record.Status;
import org.chancery.record.Topic;

/**
 * An engagement in small, for overviews of all there are: where its reports differ, by the most
 * precise date, the first place and the surest reading.
 *
 * @param first the first day that its date can mean, else that on which it was reported
 * @param last the last day that its date can mean, else that on which it was reported
 * @param dated whether a report says when it was
 * @param latitude of the place, WGS 84 degrees; present if {@code longitude} is
 * @param longitude of the place, WGS 84 degrees
 * @param codes of the states and bodies that take part, sorted
 * @param topics in the order of the vocabulary
 * @param reports that tell of it
 */
public record Glimpse(
    Kind kind,
    Status status,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean dated,
    Optional<String> place,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    List<String> codes,
    List<Topic> topics,
    OptionalDouble confidence,
    int reports) {
  public Glimpse {
    codes = List.copyOf(codes);
    topics = List.copyOf(topics);
  }
}
