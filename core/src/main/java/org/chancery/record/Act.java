package org.chancery.record;

import java.util.Locale;

/** What a speaker does by saying something. */
public enum Act {
  INFORM,
  NOTE,
  STRESS,
  PRAISE,
  THANK,
  CONGRATULATE,
  CONDOLE,
  SUPPORT,
  PLEDGE,
  INVITE,
  REQUEST,
  PROPOSE,
  CRITICISE,
  REJECT,
  WARN,
  HOPE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Reads a label of the record, such as {@code "hope"}. */
  public static Act of(String label) {
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
