package org.chancery.account.event.petrarch;

import java.util.List;

/**
 * Words that say that a text tells of no event.
 *
 * @param words one behind the other
 * @param isStem whether the last may go on: "BASEBALL" holds "baseballs"
 * @param wholeStory whether the whole document is left out, not the sentence alone
 */
record Discard(List<String> words, boolean isStem, boolean wholeStory) {
  Discard {
    words = List.copyOf(words);
  }

  /** Whether the words stand somewhere in those of a sentence. */
  boolean standsIn(List<String> sentence) {
    for (int from = 0; from + words.size() <= sentence.size(); from++) {
      if (standsAt(sentence, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(List<String> sentence, int from) {
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = sentence.get(from + i);
      boolean same =
          i == last && isStem ? word.startsWith(words.get(i)) : word.equals(words.get(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
