package org.chancery.register.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words of names of places and events, and of sentences. */
public final class Phrase {
  /** Words that tell nothing apart. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "and", "or", "for", "in", "on", "at", "to", "by", "with", "from",
          "as", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would",
          "that", "this", "these", "those", "it", "its", "their", "his", "her", "our", "we", "he",
          "she", "they", "which", "who", "also", "said", "not", "but", "s", "between", "into",
          "more", "all", "both", "about", "over", "after", "before", "than", "there", "such",
          "other", "can", "may", "should", "must", "being", "up", "out", "d", "c");

  private Phrase() {}

  /** All words in lower case, without diacritics, in order. */
  public static List<String> words(String text) {
    return Spelling.words(text);
  }

  /** Those that tell something. */
  public static Set<String> telling(String text) {
    Set<String> words = new TreeSet<>(Spelling.words(text));
    words.removeAll(EMPTY);
    return words;
  }

  /** The share of words in common (Jaccard); 0 where one has none. */
  public static double common(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  /** Whether all words of the shorter stand in the longer; no where one has none. */
  public static boolean within(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }
}
