package org.chancery.register.identity;

import java.util.Comparator;

/**
 * Names an appearance: a name in a report.
 *
 * @param report the report's id
 * @param name the person's fullest name there, as the record has it
 */
public record AppearanceId(String report, String name) implements Comparable<AppearanceId> {
  private static final Comparator<AppearanceId> ORDER =
      Comparator.comparing(AppearanceId::report).thenComparing(AppearanceId::name);

  @Override
  public int compareTo(AppearanceId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return report + "#" + name;
  }
}
