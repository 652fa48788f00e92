package org.chancery.record;

import java.util.Locale;

/** What sort of engagement it is. */
public enum Kind {
  MEETING,
  CALL,
  VISIT,
  CONFERENCE,
  CONSULTATIONS,
  CEREMONY,
  SIGNING,
  LETTER,
  PRESS_BRIEFING;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Reads a label of the record, such as {@code "press-briefing"}. */
  public static Kind of(String label) {
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
