package org.chancery.register.sameness;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.register.link.Cluster;
import org.chancery.register.link.Clusters;
import org.chancery.register.link.Crowd;
import org.chancery.register.link.Links;
import org.chancery.register.link.Memory;

/**
 * Which sightings are one engagement. All of it is a function of the sightings alone, whatever
 * their order. A store keeps, for each sighting, its {@link #keys}; a new sighting is compared with
 * those that share a key ({@link #likely}); pairs that come of it and must-links make
 * neighbourhoods (connected components), and {@link #groups} of a whole neighbourhood are the same
 * as those of the whole register, cut down to it. So only the neighbourhoods that a change touches
 * are grouped anew.
 *
 * <p>{@code docs/sameness.md} says how it decides.
 */
public final class Sameness {
  /** Two that are less likely one engagement are no neighbours. */
  public static final double LIKELY = 0.5;

  private static final Sameness STANDARD = new Sameness();

  private Sameness() {}

  public static Sameness standard() {
    return STANDARD;
  }

  /**
   * The blocks a sighting stands in: two without a common key are no neighbours. Short, sortable.
   */
  public Set<String> keys(Sighting sighting) {
    return Keys.of(Profiles.of(sighting));
  }

  /**
   * How likely two sightings are one engagement, 0 to 1; the same for (a, b) and (b, a). Two of one
   * report are two, for the report says so: 0.
   */
  public double probability(Sighting one, Sighting other) {
    return probability(Profiles.of(one), Profiles.of(other));
  }

  private static double probability(Profile one, Profile other) {
    if (one.id().report().equals(other.id().report())) {
      return one.id().equals(other.id()) ? 1 : 0;
    }
    return 1 / (1 + StrictMath.exp(-Comparison.logOdds(one, other)));
  }

  /** Those of {@code others} that are {@link #LIKELY} the same as {@code one}, and how likely. */
  public SortedMap<SightingId, Double> likely(Sighting one, Collection<Sighting> others) {
    Profile profile = Profiles.of(one);
    SortedMap<SightingId, Double> likely = new TreeMap<>();
    for (Sighting other : others) {
      double p = other.id().equals(one.id()) ? 0 : probability(profile, Profiles.of(other));
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
    Map<SightingId, Sighting> byId = new HashMap<>();
    sightings.forEach(s -> byId.put(s.id(), s));
    return clusters(sightings, links).stream()
        .map(
            c -> {
              List<Sighting> members = c.members().stream().map(id -> known(byId, id)).toList();
              return new Group(
                  members, c.confidence(), Merging.of(members), Differences.of(members));
            })
        .toList();
  }

  private List<Cluster<SightingId>> clusters(
      Collection<Sighting> sightings, Links<SightingId> links) {
    if (sightings.size() == 1) {
      return sightings.stream().map(s -> new Cluster<>(List.of(s.id()), 1)).toList();
    }
    Map<SightingId, Profile> profiles = new HashMap<>();
    SortedMap<SightingId, Set<String>> keys = new TreeMap<>();
    for (Sighting s : sightings) {
      Profile profile = Profiles.of(s);
      profiles.put(s.id(), profile);
      keys.put(s.id(), Keys.of(profile));
    }
    return Clusters.of(
        keys,
        (a, b) -> probability(known(profiles, a), known(profiles, b)),
        LIKELY,
        links,
        Crowd.of(SightingId::report));
  }

  /**
   * How {@link #groups} divides a neighbourhood, for a store that knows that it is one: sightings
   * are fetched as they are compared, and of a large neighbourhood most need not be.
   *
   * @param items that stand for sightings; in the order of the sightings' ids
   * @param memory of the last time; it holds as long as an item stands for the same sighting
   */
  public <T extends Comparable<? super T>> List<Cluster<T>> divided(
      Collection<T> items,
      Function<T, SightingId> id,
      Function<T, Sighting> sighting,
      Links<T> links,
      Memory<T> memory) {
    return Clusters.within(
        items,
        (a, b) -> probability(sighting.apply(a), sighting.apply(b)),
        links,
        Crowd.of(i -> id.apply(i).report()),
        memory);
  }

  /**
   * Sightings that were found to be one, as one; of many, its confidence is the mean over the pairs
   * with the first.
   *
   * @param sightings at least one
   */
  public Group one(Collection<Sighting> sightings) {
    List<Sighting> sorted = sightings.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    double sum = 0;
    for (Sighting s : sorted) {
      sum += s == sorted.get(0) ? 0 : probability(sorted.get(0), s);
    }
    double confidence = sorted.size() == 1 ? 1 : sum / (sorted.size() - 1);
    return new Group(sorted, confidence, Merging.of(sorted), Differences.of(sorted));
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalStateException(key + " is not among those that were given");
    }
    return value;
  }
}
