package org.chancery.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The short words that English writes together with the word before: "'s", "n't", "'ll". */
final class Clitics {
  private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "m", "d", "ll", "re", "ve");

  /** Words that are two although no apostrophe says so, with the length of the first. */
  private static final Map<String, Integer> FUSED =
      Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "gimme", 3, "lemme", 3);

  private Clitics() {}

  /** Where in the word from..to the clitic begins, or -1. */
  static int start(String text, int from, int to) {
    int length = to - from;
    if (length >= 5 && length <= 6) {
      Integer cut = FUSED.get(text.substring(from, to).toLowerCase(Locale.ROOT));
      if (cut != null) {
        return from + cut;
      }
    }
    for (int i = to - 1; i > from && i >= to - 3; i--) {
      if (Characters.isApostrophe(text.charAt(i))) {
        String tail = text.substring(i + 1, to).toLowerCase(Locale.ROOT);
        if (tail.equals("t") && i > from + 1 && Character.toLowerCase(text.charAt(i - 1)) == 'n') {
          return i - 1;
        }
        return AFTER_APOSTROPHE.contains(tail) ? i : -1;
      }
    }
    return -1;
  }

  /** Where a clitic ends that begins with the apostrophe at an index, as in "(UN)'s"; or -1. */
  static int standing(String text, int at, int end) {
    int to = at + 1;
    while (to < end && to - at < 4 && Characters.isWord(text.charAt(to))) {
      to++;
    }
    return to < end && Characters.isWord(text.charAt(to))
            || !AFTER_APOSTROPHE.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT))
        ? -1
        : to;
  }
}
