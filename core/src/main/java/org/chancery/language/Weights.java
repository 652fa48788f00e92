package org.chancery.language;

import java.util.Arrays;

/**
 * The learned part of a linear model, read-only: for each feature hash a row of whole-number
 * weights, one for each class that the feature speaks for or against. Whole numbers, so that sums
 * do not depend on their order and are equal on every machine.
 *
 * <p>A look-up is one probe into a table ordered by hash and one run over contiguous entries. Safe
 * to share between threads.
 */
final class Weights {
  /** An entry holds its class in the upper 10 bits and its weight, signed, in the lower 22. */
  static final int CLASS_SHIFT = 22;

  static final int MAX_CLASSES = 1 << (Integer.SIZE - CLASS_SHIFT);
  static final int MAX_WEIGHT = (1 << (CLASS_SHIFT - 1)) - 1;

  private final int classes;
  private final int rows;

  /** Hash in the upper half, offset into entries in the lower; 0 is an empty slot. */
  private final long[] table;

  private final int tableShift;

  /** At a row's offset the number of its entries, then those. Index 0 is not used. */
  private final int[] entries;

  /**
   * @param keys the features' hashes, ascending as unsigned numbers, all different
   * @param rowEntries for each the packed entries of its row
   */
  Weights(int classes, int[] keys, int[] counts, int[] rowEntries) {
    if (classes < 1 || classes > MAX_CLASSES) {
      throw new IllegalArgumentException("classes: " + classes + " not in 1.." + MAX_CLASSES);
    }
    this.classes = classes;
    this.rows = keys.length;
    int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length) + 1);
    this.tableShift = Integer.SIZE - bits;
    this.table = new long[1 << bits];
    this.entries = new int[1 + keys.length + rowEntries.length];
    int to = 1;
    int from = 0;
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] >>> tableShift;
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = ((long) keys[row] << 32) | to;
      entries[to] = counts[row];
      System.arraycopy(rowEntries, from, entries, to + 1, counts[row]);
      from += counts[row];
      to += counts[row] + 1;
    }
  }

  int classes() {
    return classes;
  }

  int rows() {
    return rows;
  }

  /** Sets the scores (one for each class) to the sums of the weights of all the features. */
  void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0, n = features.size(); i < n; i++) {
      add(features.key(i), scores);
    }
  }

  /** Adds the weights of one feature to the scores. */
  void add(int feature, int[] scores) {
    long[] slots = table;
    int mask = slots.length - 1;
    int slot = feature >>> tableShift;
    long found;
    while ((found = slots[slot]) != 0) {
      if ((int) (found >>> 32) == feature) {
        int[] all = entries;
        int offset = (int) found;
        for (int end = offset + all[offset]; offset < end; ) {
          int entry = all[++offset];
          scores[entry >>> CLASS_SHIFT] += (entry << (32 - CLASS_SHIFT)) >> (32 - CLASS_SHIFT);
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The class with the highest score; of equals the first. */
  static int best(int[] scores, int classes) {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  static int entry(int classId, int weight) {
    if (Math.abs(weight) > MAX_WEIGHT) {
      throw new IllegalArgumentException("weight too large: " + weight);
    }
    return (classId << CLASS_SHIFT) | (weight & ((1 << CLASS_SHIFT) - 1));
  }

  /** Writes what {@link #read} reads: columns of like numbers, which compress well. */
  static void write(ModelWriter out, int classes, int[] keys, int[] counts, int[] rowEntries) {
    out.number(classes);
    out.number(keys.length);
    out.number(rowEntries.length);
    int before = 0;
    for (int key : keys) {
      out.number(key - before);
      before = key;
    }
    for (int count : counts) {
      out.number(count);
    }
    for (int entry : rowEntries) {
      out.number(entry >>> CLASS_SHIFT);
    }
    for (int entry : rowEntries) {
      out.signed((entry << (32 - CLASS_SHIFT)) >> (32 - CLASS_SHIFT));
    }
  }

  static Weights read(ModelReader in) {
    int classes = in.number();
    int[] keys = new int[in.count()];
    int[] rowEntries = new int[in.count()];
    int before = 0;
    for (int i = 0; i < keys.length; i++) {
      before += in.number();
      keys[i] = before;
    }
    int[] counts = new int[keys.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.number();
    }
    for (int i = 0; i < rowEntries.length; i++) {
      rowEntries[i] = in.number() << CLASS_SHIFT;
    }
    for (int i = 0; i < rowEntries.length; i++) {
      rowEntries[i] |= in.signed() & ((1 << CLASS_SHIFT) - 1);
    }
    return new Weights(classes, keys, counts, rowEntries);
  }
}
