package org.chancery.register.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chancery.gazetteer.Transliteration;

/** Which names somebody may have meant who typed one that is not there. */
public final class Nearness {
  /** Of a word's letters, how many may be wrong: every third. */
  private static final int EVERY = 3;

  private Nearness() {}

  private record Near(String name, int distance, int words) {}

  /**
   * The nearest first: each word that was typed is held against the word of the name that is most
   * like it, by how they sound.
   *
   * @return none that differs in more than every third letter
   */
  public static List<String> nearest(String typed, Collection<String> names, int limit) {
    List<String> words = PersonName.of(typed).sounds();
    if (words.isEmpty()) {
      return List.of();
    }
    int allowed = words.stream().mapToInt(String::length).sum() / EVERY;
    return names.stream()
        .map(name -> near(words, name, allowed))
        .filter(n -> n.distance() <= allowed)
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparingInt(Near::words)
                .thenComparing(Near::name))
        .map(Near::name)
        .limit(limit)
        .toList();
  }

  private static Near near(List<String> words, String name, int allowed) {
    List<String> theirs = PersonName.of(name).sounds();
    int distance = 0;
    for (String word : words) {
      int least = word.length();
      for (String other : theirs) {
        least = Math.min(least, Transliteration.distance(word, other));
      }
      distance += least;
      if (distance > allowed) {
        break;
      }
    }
    return new Near(name, distance, theirs.size());
  }
}
