package org.chancery.register.outcome;

import java.util.Comparator;

/**
 * Names something planned: a plan, or a planned or cancelled engagement, at its place in a record.
 *
 * @param report the report's id
 * @param index in the list of its sort, from 0
 */
public record IntentId(String report, Sort sort, int index) implements Comparable<IntentId> {
  private static final Comparator<IntentId> ORDER =
      Comparator.comparing(IntentId::report)
          .thenComparing(IntentId::sort)
          .thenComparingInt(IntentId::index);

  /** Which list of the record it stands in. */
  public enum Sort {
    PLAN,
    ENGAGEMENT
  }

  @Override
  public int compareTo(IntentId other) {
    return ORDER.compare(this, other);
  }
}
