package org.chancery.register.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.register.link.Constraints.Place2;

/**
 * Makes groups of what is likely one. In each neighbourhood (what likely pairs and must-links
 * connect) the two groups with the highest mean log-odds between their members become one, as long
 * as these are above even (average linkage: Sokal and Michener 1958). Equal means are taken in the
 * order of the smallest members. Groups are never joined over a cannot-link or a pair that is never
 * one (likelihood 0). Large neighbourhoods are grouped as {@link Crowd} says.
 *
 * <p>The groups depend on what is given alone, not on its order; and those of a neighbourhood on
 * that neighbourhood alone.
 */
public final class Clusters {
  private Clusters() {}

  /** {@link #of} where all pairs are compared, however large a neighbourhood is. */
  public static <T extends Comparable<? super T>> List<Cluster<T>> of(
      SortedMap<T, Set<String>> blocks, Likelihood<T> likelihood, double likely, Links<T> links) {
    return of(blocks, likelihood, likely, links, Crowd.none());
  }

  /**
   * The groups, sorted by their smallest members.
   *
   * @param blocks all items, and the keys that each stands under: two without a common key are no
   *     neighbours
   * @param likely the likelihood from which on two are neighbours
   * @param crowd how large neighbourhoods are grouped
   * @param <T> what is grouped: an identifier, ordered
   */
  public static <T extends Comparable<? super T>> List<Cluster<T>> of(
      SortedMap<T, Set<String>> blocks,
      Likelihood<T> likelihood,
      double likely,
      Links<T> links,
      Crowd<T> crowd) {
    List<T> items = List.copyOf(blocks.keySet());
    Constraints constraints = Constraints.of(links, places(items));
    Likelihood<Integer> of = (a, b) -> likelihood.of(items.get(a), items.get(b));
    Forest neighbourhoods = new Forest(items.size());
    constraints.must().forEach(m -> neighbourhoods.join(m.low(), m.high()));
    join(items, blocks, of, likely, neighbourhoods);
    List<Cluster<T>> clusters = new ArrayList<>();
    for (List<Integer> neighbourhood : neighbourhoods.trees()) {
      clusters.addAll(
          named(
              items,
              new Gathering<>(items, constraints, of, crowd, new Memory<>())
                  .clusters(neighbourhood)));
    }
    return sorted(clusters);
  }

  /**
   * The groups of one neighbourhood, sorted by their smallest members: what {@link #of} makes of
   * it, for one who knows that it is one.
   *
   * @param memory of the last time, which may save most comparisons
   */
  public static <T extends Comparable<? super T>> List<Cluster<T>> within(
      Collection<T> neighbourhood,
      Likelihood<T> likelihood,
      Links<T> links,
      Crowd<T> crowd,
      Memory<T> memory) {
    List<T> items = neighbourhood.stream().sorted().toList();
    Likelihood<Integer> of = (a, b) -> likelihood.of(items.get(a), items.get(b));
    return sorted(
        named(
            items,
            new Gathering<>(items, Constraints.of(links, places(items)), of, crowd, memory)
                .clusters(IntStream.range(0, items.size()).boxed().toList())));
  }

  private static <T> Map<T, Integer> places(List<T> items) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i), i);
    }
    return places;
  }

  private static <T extends Comparable<? super T>> List<Cluster<T>> named(
      List<T> items, List<Cluster<Integer>> clusters) {
    return clusters.stream()
        .map(c -> new Cluster<>(c.members().stream().map(items::get).toList(), c.confidence()))
        .toList();
  }

  private static <T extends Comparable<? super T>> List<Cluster<T>> sorted(
      List<Cluster<T>> clusters) {
    return clusters.stream()
        .sorted((a, b) -> a.members().get(0).compareTo(b.members().get(0)))
        .toList();
  }

  /** Joins those that have a key in common and are likely one, if they are not together already. */
  private static <T> void join(
      List<T> items,
      Map<T, Set<String>> blocks,
      Likelihood<Integer> likelihood,
      double likely,
      Forest neighbourhoods) {
    Map<String, List<Integer>> byKey = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String key : blocks.getOrDefault(items.get(i), Set.of())) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Place2> apart = new HashSet<>();
    for (List<Integer> block : byKey.values()) {
      int root = neighbourhoods.root(block.get(0));
      if (block.stream().allMatch(i -> neighbourhoods.root(i) == root)) {
        continue;
      }
      for (int a = 1; a < block.size(); a++) {
        for (int b = 0; b < a; b++) {
          int high = block.get(a);
          int low = block.get(b);
          if (neighbourhoods.root(low) != neighbourhoods.root(high)
              && apart.add(Place2.of(low, high))
              && likelihood.of(low, high) >= likely) {
            neighbourhoods.join(low, high);
          }
        }
      }
    }
  }
}
