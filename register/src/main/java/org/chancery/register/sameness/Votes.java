package org.chancery.register.sameness;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What several sources say, and which says it. Copies of a text have one voice.
 *
 * @param <V> of what they say
 */
final class Votes<V extends Comparable<? super V>> {
  private final Map<V, Set<String>> sources = new TreeMap<>();

  void add(V value, String source) {
    sources.computeIfAbsent(value, v -> new HashSet<>()).add(source);
  }

  /** What most say; of equally many the first in order. */
  Optional<V> most() {
    return most((a, b) -> 0);
  }

  /** What most say; of equally many the greatest by {@code then}, then the first in order. */
  Optional<V> most(Comparator<? super V> then) {
    Optional<V> best = Optional.empty();
    for (Map.Entry<V, Set<String>> e : sources.entrySet()) {
      if (best.isEmpty() || better(e.getKey(), e.getValue().size(), best.get(), then)) {
        best = Optional.of(e.getKey());
      }
    }
    return best;
  }

  private boolean better(V value, int votes, V than, Comparator<? super V> then) {
    int others = sources.getOrDefault(than, Set.of()).size();
    return votes > others || (votes == others && then.compare(value, than) > 0);
  }
}
