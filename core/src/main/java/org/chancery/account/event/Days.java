package org.chancery.account.event;

import java.util.Set;

/** Words for days, on which a parser may hang what belongs to the verb before them. */
final class Days {
  private static final Set<String> WORDS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "today",
          "yesterday",
          "tomorrow");

  private Days() {}

  static boolean is(String form) {
    return WORDS.contains(form);
  }
}
