package org.chancery.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that times are told in, by category, from {@value #FILE}. */
final class TimeWords {
  static final String FILE = "time-words.txt";

  private static final Set<String> NAMES = Set.of("MONTH", "WEEKDAY", "WDAY", "TITLE");

  /** The short words that are written with a full stop of their own. */
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(
          List.of(
              ("jan feb mar apr jun jul aug sep sept oct nov dec"
                      + " mon tue tues wed weds thu thur thurs fri sat sun c ca")
                  .split(" ")));

  private static final Set<String> TELLING =
      Set.of("MONTH", "WEEKDAY", "WDAY", "UNIT", "SEASON", "SEASONS", "PART", "SIXTIES");
  private static final Set<String> NAMED_DAYS =
      Set.of(
          ("today yesterday tomorrow tonight midnight noon christmas" + " war wwi wwii ww1 ww2")
              .split(" "));

  private TimeWords() {}

  /** Whether words of the category count only with a capital. */
  static boolean isName(String category) {
    return NAMES.contains(category);
  }

  /** Whether a full stop belongs to the word. */
  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The words without one of which, or a number, there is no time. */
  static Set<String> telling(Map<String, List<Piece.Reading>> words) {
    Set<String> telling = new HashSet<>(NAMED_DAYS);
    words.forEach(
        (word, readings) -> {
          if (readings.stream().anyMatch(r -> TELLING.contains(r.category()))) {
            telling.add(word);
          }
        });
    return telling;
  }

  static Map<String, List<Piece.Reading>> load() {
    Map<String, List<Piece.Reading>> words = new LinkedHashMap<>();
    WordLists.words(FILE)
        .forEach(
            (category, entries) -> {
              for (String entry : entries) {
                int equals = entry.indexOf('=');
                words
                    .computeIfAbsent(entry.substring(0, equals), w -> new ArrayList<>())
                    .add(
                        new Piece.Reading(category, Integer.parseInt(entry.substring(equals + 1))));
              }
            });
    return words;
  }
}
