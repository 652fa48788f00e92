package org.chancery.record;

import java.util.Locale;

/** Whether an event took place, as the report tells it. */
public enum EventStatus {
  HELD,
  ONGOING,
  PLANNED,
  CANCELLED,
  /** Somebody says that it did not happen. */
  DENIED,
  /** It might happen, or might have ("if they met"). */
  HYPOTHETICAL;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** Reads a label of the record, such as {@code "denied"}. */
  public static EventStatus of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** That of an engagement. */
  public static EventStatus of(Status status) {
    return switch (status) {
      case HELD -> HELD;
      case ONGOING -> ONGOING;
      case PLANNED -> PLANNED;
      case CANCELLED -> CANCELLED;
    };
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
