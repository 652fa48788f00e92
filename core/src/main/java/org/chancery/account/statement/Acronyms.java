package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Acronyms that a report explains: "the Asian Development Bank (ADB)". */
final class Acronyms {
  private static final Pattern BRACKETED = Pattern.compile("\\(([A-Z]{2,9})s?\\)");

  /** How many words before the bracket may be what it is short for. */
  private static final int REACH = 10;

  private final Map<String, String> full = new HashMap<>();

  Acronyms(String text) {
    Matcher m = BRACKETED.matcher(text);
    while (m.find()) {
      String letters = m.group(1);
      String[] words = before(text, m.start());
      if (words.length < 2) {
        continue;
      }
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

  /** The last words before a place in the text, with nothing but white space between them. */
  private static String[] before(String text, int end) {
    List<String> out = new ArrayList<>();
    int at = end;
    while (out.size() < REACH && at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      int last = at;
      while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      int first = last;
      while (first > 0 && isOfWord(text.charAt(first - 1))) {
        first--;
      }
      if (first == last) {
        break;
      }
      out.add(0, text.substring(first, last));
      at = first;
    }
    return out.toArray(String[]::new);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || "’'&.-".indexOf(c) >= 0;
  }

  /** The full name of an acronym that is explained; any other words as they are. */
  String fullest(String words) {
    String bare = words.replaceFirst("(?<=[A-Z]{2})s$", "");
    return full.getOrDefault(bare, words);
  }
}
