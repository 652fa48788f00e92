package org.chancery.language;

import java.util.Arrays;

/**
 * A small number for each of many words, kept under the word's 32-bit hash: a word not listed is
 * taken for a listed one once in some thousand times, and half the file is saved.
 */
final class WordTable {
  /** Numbers raised by 1. */
  private final KeyTable numbers;

  /**
   * @param keys hashes, ascending as unsigned numbers, all different
   * @param values for each its number, 0 or more
   */
  WordTable(int[] keys, int[] values) {
    numbers = new KeyTable(keys, Arrays.stream(values).map(value -> value + 1).toArray());
  }

  /** The word's number, -1 if it has none. */
  int get(CharSequence word) {
    return get(key(word));
  }

  /** The number of the word with that hash, -1 if it has none. */
  int get(int key) {
    return numbers.get(key) - 1;
  }

  static int key(CharSequence word) {
    return (int) (Features.hash(word) >>> 32);
  }

  static void write(ModelWriter out, int[] keys, int[] values) {
    out.number(keys.length);
    int before = 0;
    for (int key : keys) {
      out.number(key - before);
      before = key;
    }
    for (int value : values) {
      out.number(value);
    }
  }

  static WordTable read(ModelReader in) {
    int[] keys = new int[in.count()];
    int[] values = new int[keys.length];
    int before = 0;
    for (int i = 0; i < keys.length; i++) {
      before += in.number();
      keys[i] = before;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = in.number();
    }
    return new WordTable(keys, values);
  }
}
