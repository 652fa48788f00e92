package org.chancery.account.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Acronyms that a report explains: "the Asian Development Bank (ADB)". */
final class Acronyms {
  private static final Pattern EXPLAINED =
      Pattern.compile("((?:[\\p{L}’'&.-]+\\s+){2,10})\\(([A-Z]{2,9})s?\\)");

  private final Map<String, String> full = new HashMap<>();

  Acronyms(String text) {
    Matcher m = EXPLAINED.matcher(text);
    while (m.find()) {
      String[] words = m.group(1).strip().split("\\s+");
      String letters = m.group(2);
      int at = letters.length() - 1;
      int first = -1;
      for (int i = words.length - 1; i >= 0 && at >= 0; i--) {
        if (Character.toUpperCase(words[i].charAt(0)) == letters.charAt(at)) {
          at--;
          first = i;
        } else if (Character.isUpperCase(words[i].charAt(0))) {
          break;
        }
      }
      if (at < 0) {
        full.putIfAbsent(
            letters, String.join(" ", java.util.Arrays.copyOfRange(words, first, words.length)));
      }
    }
  }

  /** The full name of an acronym that is explained; any other words as they are. */
  String fullest(String words) {
    String bare = words.replaceFirst("(?<=[A-Z]{2})s$", "");
    return full.getOrDefault(bare, words);
  }
}
