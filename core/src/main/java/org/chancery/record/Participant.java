package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * One who took part in an engagement: a person in an office, or a body for which the report names
 * nobody.
 *
 * @param name a person's fullest name in the report, without honorifics
 * @param office the first office, or the body alone
 * @param also further offices of the same person
 */
public record Participant(Optional<String> name, Office office, List<Office> also) {
  public Participant {
    also = List.copyOf(also);
  }
}
