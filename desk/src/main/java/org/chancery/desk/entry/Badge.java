package org.chancery.desk.entry;

import org.chancery.record.Status;

/**
 * A mark of one or two words.
 *
 * @param look a class of {@code desk.css}: held, planned, late, off; empty for none
 */
public record Badge(String label, String look) {
  public static Badge of(Status status) {
    return switch (status) {
      case HELD -> new Badge("held", "held");
      case ONGOING -> new Badge("under way", "held");
      case PLANNED -> new Badge("planned", "planned");
      case CANCELLED -> new Badge("called off", "off");
    };
  }
}
