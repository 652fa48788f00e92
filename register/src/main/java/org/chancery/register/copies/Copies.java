package org.chancery.register.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which reports are near-copies. As in {@link org.chancery.register.sameness.Sameness}, families of
 * a neighbourhood (reports linked by common keys and {@link #near}) are those of the whole.
 */
public final class Copies {
  private Copies() {}

  /** Whether two texts are near-copies: one source. */
  public static boolean near(Sketch one, Sketch other) {
    return one.likeness(other) >= 0.5;
  }

  /** The families, sorted by {@link Family#id}; each report stands in one. */
  public static List<Family> families(Collection<Copy> reports) {
    List<Family> families = new ArrayList<>();
    reports.stream()
        .sorted(java.util.Comparator.comparing(Copy::report))
        .forEach(r -> families.add(new Family(List.of(r), List.of(r.report()))));
    return families;
  }
}
