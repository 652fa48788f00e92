package org.chancery.register.sameness;

import java.util.List;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.Participant;

/**
 * One engagement as all its reports tell it together.
 *
 * @param engagement the best of each field: the date that most sources state at its most precise,
 *     likewise the place; all participants under their fullest names; all topics; no evidence,
 *     which stays with the sightings
 * @param people each participant of {@code engagement} with all names it goes by, in the same order
 */
public record Merged(Engagement engagement, List<Named> people) {
  public Merged {
    people = List.copyOf(people);
  }

  /** A participant, and all the names that the reports give it, sorted. */
  public record Named(Participant participant, Set<String> names) {
    public Named {
      names = Set.copyOf(names);
    }
  }
}
