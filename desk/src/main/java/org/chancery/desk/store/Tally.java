package org.chancery.desk.store;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.record.Topic;

/**
 * How many engagements there are.
 *
 * @param topics how many of them are about each; topics of none are left out
 */
public record Tally(int all, Map<Topic, Integer> topics) {
  public static final Tally NONE = new Tally(0, Map.of());

  public Tally {
    topics = topics.isEmpty() ? Map.of() : Map.copyOf(topics);
  }

  public int of(Topic topic) {
    return topics.getOrDefault(topic, 0);
  }

  /** Of both together. */
  public Tally and(Tally other) {
    Map<Topic, Integer> both = new EnumMap<>(Topic.class);
    both.putAll(topics);
    other.topics().forEach((topic, many) -> both.merge(topic, many, Integer::sum));
    return new Tally(all + other.all(), both);
  }
}
