package org.chancery.register.link;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An analyst's links by places in a list, contradictions resolved as {@link Links} says.
 *
 * @param must pairs of places that are one
 * @param cannot pairs of places that are two
 */
record Constraints(Set<Place2> must, Set<Place2> cannot) {
  /** Two places, the smaller first. */
  record Place2(int low, int high) {
    static Place2 of(int a, int b) {
      return new Place2(Math.min(a, b), Math.max(a, b));
    }
  }

  static <T extends Comparable<? super T>> Constraints of(Links<T> links, Map<T, Integer> places) {
    Set<Place2> cannot = new HashSet<>();
    for (Pair<T> p : links.cannot()) {
      Integer a = places.get(p.first());
      Integer b = places.get(p.second());
      if (a != null && b != null) {
        cannot.add(Place2.of(a, b));
      }
    }
    Forest joined = new Forest(places.size());
    Set<Place2> must = new HashSet<>();
    for (Pair<T> p : new TreeSet<>(links.must())) {
      Integer a = places.get(p.first());
      Integer b = places.get(p.second());
      if (a != null && b != null && mayJoin(joined, a, b, cannot)) {
        joined.join(a, b);
        must.add(Place2.of(a, b));
      }
    }
    return new Constraints(must, cannot);
  }

  boolean forbids(int a, int b) {
    return cannot.contains(Place2.of(a, b));
  }

  private static boolean mayJoin(Forest joined, int a, int b, Set<Place2> cannot) {
    int x = joined.root(a);
    int y = joined.root(b);
    for (Place2 c : cannot) {
      int low = joined.root(c.low());
      int high = joined.root(c.high());
      if ((low == x && high == y) || (low == y && high == x)) {
        return false;
      }
    }
    return true;
  }
}
