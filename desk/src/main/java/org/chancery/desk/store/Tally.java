package org.chancery.desk.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Topic;

/**
 * How many engagements there are.
 *
 * @param last the day of the last of them, as far as days are known
 * @param topics how many of them are about each, and the last; topics of none are left out
 */
public record Tally(int all, Optional<LocalDate> last, Map<Topic, Part> topics) {
  /** Those about one topic. */
  public record Part(int many, Optional<LocalDate> last) {
    static final Part NONE = new Part(0, Optional.empty());

    private Part and(Part other) {
      return new Part(many + other.many(), later(last, other.last()));
    }
  }

  public static final Tally NONE = new Tally(0, Optional.empty(), Map.of());

  public Tally {
    topics = topics.isEmpty() ? Map.of() : Map.copyOf(topics);
  }

  public int of(Topic topic) {
    return topics.getOrDefault(topic, Part.NONE).many();
  }

  /** Of these, those about a topic. */
  public Tally about(Topic topic) {
    Part part = topics.getOrDefault(topic, Part.NONE);
    return new Tally(part.many(), part.last(), Map.of());
  }

  /** Of both together. */
  public Tally and(Tally other) {
    Map<Topic, Part> both = new EnumMap<>(Topic.class);
    both.putAll(topics);
    other.topics().forEach((topic, part) -> both.merge(topic, part, Part::and));
    return new Tally(all + other.all(), later(last, other.last()), both);
  }

  static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.filter(one.get()::isBefore).isEmpty() ? one : other;
  }
}
