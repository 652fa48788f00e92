package org.chancery.language;

import java.util.List;

/**
 * What is known of names before any sentence is read: in which places of names of persons,
 * organisations and locations a word stands, and which runs of words are names of organisations and
 * locations.
 */
final class NameLists {
  /** The longest listed name, in words. */
  static final int LONGEST = 6;

  /** How finely it is told how often a word stands somewhere: 0 (never) to 4. */
  static final int LEVELS = 5;

  static final int LOCATION = 1;
  static final int ORGANISATION = 2;

  private final WordTable words;
  private final WordTable runs;

  NameLists(WordTable words, WordTable runs) {
    this.words = words;
    this.runs = runs;
  }

  /** Lists that know no name. */
  static NameLists empty() {
    WordTable none = new WordTable(new int[0], new int[0]);
    return new NameLists(none, none);
  }

  static NameLists read(ModelReader in) {
    return new NameLists(WordTable.read(in), WordTable.read(in));
  }

  /**
   * How often the word stands first in a person's name, last, in a location's, in an
   * organisation's: four levels as digits in base {@link #LEVELS}; 0 for an unknown word.
   */
  int word(String form) {
    return Math.max(0, words.get(form));
  }

  static int level(int word, int place) {
    int rest = word;
    for (int i = 0; i < place; i++) {
      rest /= LEVELS;
    }
    return rest % LEVELS;
  }

  /** The number of a level for a count. */
  static int level(int count) {
    return count == 0 ? 0 : count < 3 ? 1 : count < 10 ? 2 : count < 100 ? 3 : 4;
  }

  /** {@link #LOCATION}, {@link #ORGANISATION}, their sum, or 0 for a run that is not listed. */
  int run(long hash) {
    return Math.max(0, runs.get((int) (hash >>> 32)));
  }

  /** The hash of a run of words and one more, whose form has the given hash. */
  static long run(long before, long form) {
    long mixed = (before * 31 + form) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  /**
   * For each word of a sentence how it stands in the longest listed name over it: 0 for not at all,
   * else 4 times the kind, plus 2 if it is of several words, plus 1 if it is the first.
   */
  int[] matches(List<String> forms) {
    int[] found = new int[forms.size()];
    for (int i = 0; i < found.length; ) {
      int kind = 0;
      int end = i + 1;
      if (!Character.isLowerCase(forms.get(i).codePointAt(0))) {
        long hash = 0;
        for (int j = i; j < found.length && j < i + LONGEST; j++) {
          hash = run(hash, Features.hash(forms.get(j)));
          int listed = run(hash);
          if (listed > 0) {
            kind = listed;
            end = j + 1;
          }
        }
      }
      for (int j = i; kind > 0 && j < end; j++) {
        found[j] = 4 * kind + (end - i > 1 ? 2 : 0) + (j == i ? 1 : 0);
      }
      i = end;
    }
    return found;
  }
}
