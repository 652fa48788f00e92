package org.chancery.language;

import java.util.Arrays;

/**
 * The features that hold in one place of a text, as 32-bit hashes: a template's number mixed with
 * the values that fill it. With a million rows in a model, an unseen feature meets a stranger's row
 * once in four thousand look-ups, which costs nothing measurable and saves the dictionary.
 *
 * <p>One buffer serves one thread; {@link #clear} it for the next place.
 */
final class Features {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long M1 = 0xBF58476D1CE4E5B9L;
  private static final long M2 = 0x94D049BB133111EBL;

  private int[] keys = new int[256];
  private int[] rowOf = new int[256];
  private long[] seen = new long[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** The hash at an index below {@link #size}. */
  int key(int index) {
    return keys[index];
  }

  /** Room for a number for each feature, for whoever looks them up. */
  int[] rowOf() {
    return rowOf;
  }

  /** For each feature its number in the table, 0 if it has none; valid until the next call. */
  int[] in(KeyTable table) {
    table.get(keys, size, seen, rowOf);
    return rowOf;
  }

  void add(int template) {
    put(finish(step(template * GOLDEN, 0)));
  }

  void add(int template, long a) {
    put(finish(step(template * GOLDEN, a)));
  }

  void add(int template, long a, long b) {
    put(finish(step(step(template * GOLDEN, a), b)));
  }

  void add(int template, long a, long b, long c) {
    put(finish(step(step(step(template * GOLDEN, a), b), c)));
  }

  void add(int template, long a, long b, long c, long d) {
    put(finish(step(step(step(step(template * GOLDEN, a), b), c), d)));
  }

  private void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      rowOf = new int[size * 2];
      seen = new long[size * 2];
    }
    keys[size++] = key;
  }

  private static long step(long x, long value) {
    long y = (x ^ value) * M1;
    return y ^ (y >>> 29);
  }

  private static int finish(long x) {
    return (int) ((x * M2) >>> 32);
  }

  /**
   * A 64-bit hash of a stretch of text, never 0, so that 0 can stand for "none". Fixed by this
   * code, unlike String.hashCode it keeps short words apart.
   */
  static long hash(CharSequence text, int start, int end) {
    long x = GOLDEN ^ (end - start);
    for (int i = start; i < end; i++) {
      x = step(x, text.charAt(i) + 1);
    }
    return x == 0 ? 1 : x;
  }

  /** The hash of a stretch of text that is longer by one letter, at either end. */
  static long longer(long hash, char letter) {
    return step(hash + GOLDEN, letter + 1);
  }

  static long hash(CharSequence text) {
    return hash(text, 0, text.length());
  }
}
