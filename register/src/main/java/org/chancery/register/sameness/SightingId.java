package org.chancery.register.sameness;

import java.util.Comparator;

/**
 * Names a sighting: the engagement that stands at a place in a report's record.
 *
 * @param report the report's id, as {@link org.chancery.record.Record#id}
 * @param index of the engagement in the report's record, from 0
 */
public record SightingId(String report, int index) implements Comparable<SightingId> {
  private static final Comparator<SightingId> ORDER =
      Comparator.comparing(SightingId::report).thenComparingInt(SightingId::index);

  @Override
  public int compareTo(SightingId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return report + "#" + index;
  }
}
