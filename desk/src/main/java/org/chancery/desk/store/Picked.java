package org.chancery.desk.store;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Topic;
import org.chancery.register.Glimpse;

/**
 * Which engagements an overview counts.
 *
 * @param sides the codes of each state or body that must take part, itself or through its parts
 * @param topic which they must be about
 */
public record Picked(List<Set<String>> sides, Optional<Topic> topic) {
  public static final Picked ALL = new Picked(List.of(), Optional.empty());

  public Picked {
    sides = sides.stream().map(Set::copyOf).toList();
  }

  boolean holds(Glimpse seen) {
    return sides.stream().noneMatch(s -> Collections.disjoint(s, seen.codes()))
        && topic.filter(t -> !seen.topics().contains(t)).isEmpty();
  }
}
