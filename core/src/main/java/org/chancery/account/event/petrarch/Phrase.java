package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a dictionary, in order. Between two of them others may stand, unless they were joined by
 * {@code _}.
 *
 * @param words in the form of {@link Wording}; at least one
 * @param adjoins for each word whether it must follow the one before it at once
 */
record Phrase(List<String> words, List<Boolean> adjoins) {
  Phrase {
    words = List.copyOf(words);
    adjoins = List.copyOf(adjoins);
    if (words.isEmpty() || words.size() != adjoins.size()) {
      throw new IllegalArgumentException("A phrase of the words " + words);
    }
  }

  /** A phrase as written; empty where there is no word in it. */
  static List<Phrase> read(String written) {
    List<String> words = new ArrayList<>();
    List<Boolean> adjoins = new ArrayList<>();
    for (String loose : written.strip().split("\\s+")) {
      boolean joined = false;
      for (String part : loose.split("_")) {
        for (String word : Wording.of(part)) {
          boolean negation =
              word.equals("NOT")
                  && !words.isEmpty()
                  && !Wording.beforeNot(last(words)).equals(last(words));
          if (negation) {
            words.set(words.size() - 1, Wording.beforeNot(last(words)));
          }
          words.add(word);
          adjoins.add(joined || negation);
          joined = true;
        }
      }
    }
    return words.isEmpty() ? List.of() : List.of(new Phrase(words, adjoins));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  int size() {
    return words.size();
  }

  /** With another last word. */
  Phrase ending(String word) {
    List<String> other = new ArrayList<>(words);
    other.set(size() - 1, word);
    return new Phrase(other, adjoins);
  }

  @Override
  public String toString() {
    StringBuilder s = new StringBuilder(words.get(0));
    for (int i = 1; i < size(); i++) {
      s.append(adjoins.get(i) ? '_' : ' ').append(words.get(i));
    }
    return s.toString();
  }
}
