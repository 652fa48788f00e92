package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts the words of a dictionary and those of a text into one form, so that they can be compared:
 * capitals; hyphens part words ("AL-QAEDA" is two that adjoin); the possessive is left out; "won't"
 * is WILL NOT.
 */
final class Wording {
  private static final Pattern PARTS = Pattern.compile("[-‐‑–—_/\\s]+|(?=,)|(?<=,)");

  private Wording() {}

  /** The words that a word as written comes to: none for a hyphen or a possessive. */
  static List<String> of(String written) {
    List<String> out = new ArrayList<>(1);
    for (String part : PARTS.split(written.toUpperCase(Locale.ROOT).replace('’', '\''))) {
      add(part, out);
    }
    return out;
  }

  private static void add(String part, List<String> out) {
    switch (part) {
      case "", "'S", "'" -> {}
      case "N'T" -> out.add("NOT");
      case "CAN'T", "CANNOT" -> out.addAll(List.of("CAN", "NOT"));
      case "WON'T" -> out.addAll(List.of("WILL", "NOT"));
      default -> {
        if (part.endsWith("N'T")) {
          out.add(part.substring(0, part.length() - 3));
          out.add("NOT");
        } else if (part.endsWith("'S")) {
          out.add(part.substring(0, part.length() - 2));
        } else {
          out.add(part.endsWith("'") ? part.substring(0, part.length() - 1) : part);
        }
      }
    }
  }

  /** What is left of an auxiliary that "n't" was cut from: "wo", "ca". */
  static String beforeNot(String word) {
    return switch (word) {
      case "WO" -> "WILL";
      case "CA" -> "CAN";
      default -> word;
    };
  }
}
