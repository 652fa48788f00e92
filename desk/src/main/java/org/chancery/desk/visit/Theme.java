package org.chancery.desk.visit;

import java.util.Optional;

/** In which light the pages are shown. */
public enum Theme {
  /** As the visitor's machine has it. */
  SYSTEM,
  LIGHT,
  DARK;

  /** The one of a word; the machine's own if there is none such. */
  public static Theme of(Optional<String> word) {
    return switch (word.orElse("")) {
      case "light" -> LIGHT;
      case "dark" -> DARK;
      default -> SYSTEM;
    };
  }

  public String label() {
    return switch (this) {
      case SYSTEM -> "system";
      case LIGHT -> "light";
      case DARK -> "dark";
    };
  }
}
