package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;

/**
 * A sentence's words in the form of the dictionaries; a token may make several, or none. Marks are
 * words too, so that what they part does not adjoin.
 */
final class SentenceWords {
  private final List<String> words = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  SentenceWords(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      for (String word : Wording.of(sentence.form(t))) {
        int before = words.size() - 1;
        if (word.equals("NOT") && before >= 0) {
          words.set(before, Wording.beforeNot(words.get(before)));
        }
        words.add(word);
        tokens.add(t);
      }
    }
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at);
  }

  List<String> words() {
    return words;
  }

  /** The token that the word at a place is of. */
  int token(int at) {
    return tokens.get(at);
  }

  /** Whether a phrase, each word right behind the other, stands at a place. */
  boolean holds(Phrase phrase, int from) {
    return from >= 0
        && from + phrase.size() <= size()
        && words.subList(from, from + phrase.size()).equals(phrase.words());
  }
}
