package org.chancery.register.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Which reports are near-copies. As in {@link org.chancery.register.sameness.Sameness}, families of
 * a neighbourhood (reports linked by common keys and {@link #near}) are those of the whole.
 */
public final class Copies {
  /** From this share of runs on, a text is taken for a copy; edited agency copy is above it. */
  private static final double NEAR = 0.5;

  private static final Comparator<Copy> BY_DATE =
      Comparator.comparing((Copy c) -> c.published().orElse(LocalDate.MAX))
          .thenComparing(Copy::report);

  private Copies() {}

  /** Whether two texts are near-copies: one source. */
  public static boolean near(Sketch one, Sketch other) {
    return one.likeness(other) >= NEAR;
  }

  /** The families, sorted by {@link Family#id}; each report stands in one. */
  public static List<Family> families(Collection<Copy> reports) {
    Map<String, Copy> byId = new HashMap<>();
    SortedMap<String, Set<String>> keys = new TreeMap<>();
    for (Copy c : reports) {
      byId.put(c.report(), c);
      keys.put(c.report(), c.sketch().keys());
    }
    List<Family> families = new ArrayList<>();
    for (Cluster<String> cluster :
        Clusters.of(
            keys, (a, b) -> likelihood(byId, a, b), NEAR, Links.none(), Crowd.of(r -> ""))) {
      families.add(
          family(
              cluster.members().stream()
                  .flatMap(m -> Optional.ofNullable(byId.get(m)).stream())
                  .sorted(BY_DATE)
                  .toList()));
    }
    return families;
  }

  /**
   * How {@link #families} divides a neighbourhood, for a store that knows that it is one.
   *
   * @param reports by their keys, of which a text never changes
   * @param memory of the last time
   */
  public static List<Cluster<String>> divided(
      Collection<String> reports, Function<String, Sketch> sketch, Memory<String> memory) {
    return Clusters.within(
        reports,
        (a, b) -> likelihood(sketch.apply(a), sketch.apply(b)),
        Links.none(),
        Crowd.of(r -> ""),
        memory);
  }

  private static double likelihood(Sketch one, Sketch other) {
    return Math.max(one.likeness(other), 0.001);
  }

  /** The share of runs serves as a likelihood: half of them is even odds. */
  private static double likelihood(Map<String, Copy> byId, String one, String other) {
    Copy a = byId.get(one);
    Copy b = byId.get(other);
    return a == null || b == null ? 0 : likelihood(a.sketch(), b.sketch());
  }

  private static Family family(List<Copy> sorted) {
    Optional<LocalDate> first = sorted.get(0).published();
    return new Family(
        sorted,
        sorted.stream().filter(c -> c.published().equals(first)).map(Copy::report).toList());
  }
}
