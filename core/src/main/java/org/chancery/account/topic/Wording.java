package org.chancery.account.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Words that may be about something: a sentence, or a part of one.
 *
 * @param words lower-cased, in order
 * @param names for each word the number of the name that it stands in, of a person with his offices
 *     or of a body, or -1: what a name says is no word on its subject ("Norwegian Refugee Council")
 */
public record Wording(List<String> words, List<Integer> names) {
  public Wording {
    words = List.copyOf(words);
    names = List.copyOf(names);
    if (words.size() != names.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + names.size() + " names");
    }
  }

  /** A text of which no names are known. */
  public static Wording of(String text) {
    List<String> words = Words.of(text);
    return new Wording(words, Collections.nCopies(words.size(), -1));
  }

  /** With its words folded, as terms are looked up. */
  Folded folded() {
    List<String> out = new ArrayList<>(words.size() + 4);
    int[] at = new int[2 * words.size() + 8];
    for (int i = 0; i < words.size(); i++) {
      int before = out.size();
      Words.fold(words.get(i), out);
      if (out.size() > at.length) {
        at = Arrays.copyOf(at, 2 * out.size());
      }
      Arrays.fill(at, before, out.size(), names.get(i));
    }
    return new Folded(out, Arrays.copyOf(at, out.size()));
  }

  /**
   * Folded words.
   *
   * @param names likewise
   */
  record Folded(List<String> words, int[] names) {
    /** Whether these words are a part of a longer name. */
    boolean isPartOfName(int start, int end) {
      int name = names[start];
      if (name < 0) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (names[i] != name) {
          return false;
        }
      }
      return (start > 0 && names[start - 1] == name) || (end < names.length && names[end] == name);
    }
  }
}
