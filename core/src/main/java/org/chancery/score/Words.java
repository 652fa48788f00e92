package org.chancery.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When two wordings count as the same: case, accents and punctuation aside. */
final class Words {
  /** Said before a name, and no part of it. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "he",
          "hh",
          "hrh",
          "sheikh",
          "amb",
          "ambassador",
          "prof",
          "sir",
          "dame",
          "lord");

  private Words() {}

  /** The words of a text: runs of letters, digits and low lines, in lower case, accents dropped. */
  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (partOfWord(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean partOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || c == '_';
  }

  /** The words of a name without its honorifics. */
  static List<String> ofName(String name) {
    List<String> words = of(name);
    words.removeIf(HONORIFICS::contains);
    return words;
  }

  /**
   * Whether two names mean the same person or body: equal words, or all words of one within the
   * other, two at least. Two that are absent are the same.
   */
  static boolean sameName(Optional<String> one, Optional<String> other) {
    List<String> a = ofName(one.orElse(""));
    List<String> b = ofName(other.orElse(""));
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    Set<String> x = new HashSet<>(a);
    Set<String> y = new HashSet<>(b);
    return x.equals(y)
        || Math.min(x.size(), y.size()) >= 2 && (x.containsAll(y) || y.containsAll(x));
  }

  /** The share of words that two excerpts have in common (Dice, as bags); 0 where one has none. */
  static double overlap(String one, String other) {
    List<String> a = of(one);
    List<String> b = of(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Map<String, Integer> left = new HashMap<>();
    b.forEach(w -> left.merge(w, 1, Integer::sum));
    int common = 0;
    for (String w : a) {
      int n = left.getOrDefault(w, 0);
      if (n > 0) {
        left.put(w, n - 1);
        common++;
      }
    }
    return 2.0 * common / (a.size() + b.size());
  }

  static double overlap(Optional<String> one, Optional<String> other) {
    return overlap(one.orElse(""), other.orElse(""));
  }
}
