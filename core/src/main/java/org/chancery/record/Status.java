package org.chancery.record;

import java.util.Locale;

/** Whether an engagement took place; the record holds no denied or hypothetical ones. */
public enum Status {
  HELD,
  ONGOING,
  PLANNED,
  CANCELLED;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Reads a label of the record, such as {@code "cancelled"}. */
  public static Status of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As the record's JSON writes it. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
