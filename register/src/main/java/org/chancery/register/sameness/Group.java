package org.chancery.register.sameness;

import java.util.List;

/**
 * Sightings that are one engagement.
 *
 * @param sightings sorted by their ids, at least one
 * @param confidence that they all are one, 0 to 1; 1 for a single one
 */
public record Group(
    List<Sighting> sightings, double confidence, Merged merged, List<Difference> differences) {
  public Group {
    sightings = List.copyOf(sightings);
    differences = List.copyOf(differences);
  }

  /** The smallest id among its sightings, by which a group may be called. */
  public SightingId id() {
    return sightings.get(0).id();
  }
}
