package org.chancery.language;

/**
 * A small number for each of many words, kept under the word's 32-bit hash: a word not listed is
 * taken for a listed one once in some thousand times, and half the file is saved.
 */
final class WordTable {
  private final long[] table;
  private final int shift;

  /**
   * @param keys hashes, ascending as unsigned numbers, all different
   * @param values for each its number, 0 or more
   */
  WordTable(int[] keys, int[] values) {
    int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length) + 1);
    shift = Integer.SIZE - bits;
    table = new long[1 << bits];
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] >>> shift;
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = ((long) keys[i] << 32) | (values[i] + 1);
    }
  }

  /** The word's number, -1 if it has none. */
  int get(CharSequence word) {
    return get(key(word));
  }

  /** The number of the word with that hash, -1 if it has none. */
  int get(int key) {
    int slot = key >>> shift;
    long found;
    while ((found = table[slot]) != 0) {
      if ((int) (found >>> 32) == key) {
        return (int) found - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
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
