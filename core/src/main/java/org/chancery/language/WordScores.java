package org.chancery.language;

import org.jspecify.annotations.Nullable;

/**
 * What single words say of a tag, each sum worked out once and kept for the next time that the word
 * is met: half of the tagger's features look at one word alone, and the same words come again and
 * again. Sums are whole numbers, so that it makes no difference which of them are kept.
 *
 * <p>Safe to share between threads: what is kept never changes, and a sum that another thread has
 * pushed out or not yet shown is worked out anew.
 */
final class WordScores {
  /** How many words are kept; a power of two. A word takes about a kilobyte. */
  private static final int KEPT = 4096;

  private static final int REACH = TaggerFeatures.REACH;
  private static final int PLACES = 2 * REACH + 1;

  /** A word's sums, for the word {@link #REACH} places behind it first, then for nearer ones. */
  private record Kept(String text, boolean first, int[] sums) {}

  private final Weights weights;
  private final int classes;
  private final @Nullable Kept[] kept = new @Nullable Kept[KEPT];

  WordScores(Weights weights, int classes) {
    this.weights = weights;
    this.classes = classes;
  }

  /** Begins a sentence of so many words: room for the sums of its words, none looked at yet. */
  static int[] @Nullable [] room(int words) {
    return new int[words + 2 * REACH][];
  }

  /**
   * Sets the scores of one word's tags to what it and its neighbours say, each by itself.
   *
   * @param room of the sentence; sums found are left in it
   * @param buffer used for the time of the call
   */
  void score(int[] @Nullable [] room, Words words, int word, Features buffer, int[] scores) {
    int[] a = sums(room, words, word - 2, buffer);
    int[] b = sums(room, words, word - 1, buffer);
    int[] c = sums(room, words, word, buffer);
    int[] d = sums(room, words, word + 1, buffer);
    int[] e = sums(room, words, word + 2, buffer);
    int n = classes;
    for (int i = 0; i < n; i++) {
      scores[i] = a[i] + b[n + i] + c[2 * n + i] + d[3 * n + i] + e[4 * n + i];
    }
  }

  private int[] sums(int[] @Nullable [] room, Words words, int word, Features buffer) {
    int[] present = room[word + REACH];
    if (present == null) {
      boolean outside = word < 0 || word >= words.size;
      present = outside ? sums(words, word, buffer) : known(words, word, buffer);
      room[word + REACH] = present;
    }
    return present;
  }

  private int[] known(Words words, int word, Features buffer) {
    String text = words.text(word);
    boolean first = word == 0;
    int slot = (int) (words.forms[word] >>> 40) + (first ? 1 : 0) & KEPT - 1;
    Kept present = kept[slot];
    if (present != null && present.first == first && present.text.equals(text)) {
      return present.sums;
    }
    int[] sums = sums(words, word, buffer);
    kept[slot] = new Kept(text, first, sums);
    return sums;
  }

  private int[] sums(Words words, int word, Features buffer) {
    int[] sums = new int[PLACES * classes];
    int[] scores = new int[classes];
    for (int place = 0; place < PLACES; place++) {
      int of = word + REACH - place;
      if (of == word && (word < 0 || word >= words.size)) {
        // Outside of the sentence nothing gets a tag.
        continue;
      }
      buffer.clear();
      TaggerFeatures.alone(buffer, words, word, of);
      weights.score(buffer, scores);
      System.arraycopy(scores, 0, sums, place * classes, classes);
    }
    return sums;
  }
}
