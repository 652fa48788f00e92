package org.chancery.register.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out when crowds were grouped last: an item more in a crowd of thousands is then
 * compared with the core alone. It changes nothing but the time, as long as likelihoods of items
 * stay what they were; where they may not have, {@link #clear} it.
 *
 * @param <T> what is grouped
 */
public final class Memory<T extends Comparable<? super T>> {
  private static final int CORES = 64;

  /**
   * @param group which of the core's groups
   * @param mean the mean log-odds with its members
   * @param likelihoods the sum of the likelihoods
   */
  record Fit(int group, double mean, double likelihoods) {}

  /** The groups of a core, and where others fit in, the best first. */
  record Grouped<T extends Comparable<? super T>>(
      List<Cluster<T>> groups, Map<T, List<Fit>> fits) {}

  private final Map<List<T>, Grouped<T>> cores =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<T>, Grouped<T>> eldest) {
          return size() > CORES;
        }
      };

  Optional<Grouped<T>> of(List<T> core) {
    return Optional.ofNullable(cores.get(core));
  }

  Grouped<T> keep(List<T> core, List<Cluster<T>> groups) {
    Grouped<T> grouped = new Grouped<>(groups, new HashMap<>());
    cores.put(List.copyOf(core), grouped);
    return grouped;
  }

  /** Forgets everything. */
  public void clear() {
    cores.clear();
  }
}
