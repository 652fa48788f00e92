package org.chancery.register.sameness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.register.link.Links;

/**
 * Which sightings are one engagement. All of it is a function of the sightings alone, whatever
 * their order. A store keeps, for each sighting, its {@link #keys}; a new sighting is compared with
 * those that share a key ({@link #likely}); pairs that come of it and must-links make
 * neighbourhoods (connected components), and {@link #groups} of a whole neighbourhood are the same
 * as those of the whole register, cut down to it. So only the neighbourhoods that a change touches
 * are grouped anew.
 */
public final class Sameness {
  /** Two that are less likely one engagement are no neighbours. */
  public static final double LIKELY = 0.5;

  private Sameness() {}

  public static Sameness standard() {
    return new Sameness();
  }

  /** The blocks a sighting stands in: two without a common key are never one. Short, sortable. */
  public Set<String> keys(Sighting sighting) {
    return Set.of(sighting.engagement().kind().label());
  }

  /** How likely two sightings are one engagement, 0 to 1; the same for (a, b) and (b, a). */
  public double probability(Sighting one, Sighting other) {
    return one.engagement().equals(other.engagement()) ? 1 : 0;
  }

  /** Those of {@code others} that are {@link #LIKELY} the same as {@code one}, and how likely. */
  public SortedMap<SightingId, Double> likely(Sighting one, Collection<Sighting> others) {
    SortedMap<SightingId, Double> likely = new TreeMap<>();
    for (Sighting other : others) {
      double p = other.id().equals(one.id()) ? 0 : probability(one, other);
      if (p >= LIKELY) {
        likely.put(other.id(), p);
      }
    }
    return likely;
  }

  /**
   * The engagements that the sightings tell of, sorted by {@link Group#id}; each sighting stands in
   * one group. Links of sightings that are not among them are passed over.
   */
  public List<Group> groups(Collection<Sighting> sightings, Links<SightingId> links) {
    List<Group> groups = new ArrayList<>();
    Map<SightingId, Sighting> sorted = new TreeMap<>();
    sightings.forEach(s -> sorted.put(s.id(), s));
    for (Sighting s : sorted.values()) {
      groups.add(new Group(List.of(s), 1, new Merged(s.engagement(), List.of()), List.of()));
    }
    return groups;
  }
}
