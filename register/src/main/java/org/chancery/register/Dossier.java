package org.chancery.register;

import java.util.List;
import org.chancery.register.copies.Family;
import org.chancery.register.fact.FactId;
import org.chancery.register.sameness.Group;

/**
 * An engagement with all reports that tell of it.
 *
 * @param group its sightings, what they come to together, and where they differ
 * @param tellings one for each sighting, in the order of the group
 * @param families which of the reports are copies of one text, and which came first
 */
public record Dossier(Group group, List<Telling> tellings, List<Family> families) {
  public Dossier {
    tellings = List.copyOf(tellings);
    families = List.copyOf(families);
  }

  /** The smallest name among the facts, by which the engagement may be called. */
  public FactId id() {
    return tellings.stream().map(Telling::id).min(FactId::compareTo).orElseThrow();
  }

  /**
   * What one report tells.
   *
   * @param id of the fact, which corrections name
   */
  public record Telling(FactId id, Source source) {}
}
