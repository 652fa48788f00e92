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

  /**
   * For each feature the offset of a sparse row in {@link #entries}, or, as a negative number, that
   * of a dense row in {@link #dense}.
   */
  private final KeyTable offsets;

  /** At a row's offset the number of its entries, then those. Index 0 is not used. */
  private final int[] entries;

  /** The rows that speak of a third of the classes or more: a weight for each, faster to add. */
  private final int[] dense;

  /**
   * @param keys the features' hashes, ascending as unsigned numbers, all different
   * @param rowEntries for each the packed entries of its row
   */
  Weights(int classes, int[] keys, int[] counts, int[] rowEntries) {
    if (classes < 1 || classes > MAX_CLASSES) {
      throw new IllegalArgumentException("classes: " + classes + " not in 1.." + MAX_CLASSES);
    }
    this.classes = classes;
    int denseRows = 0;
    int sparse = 1;
    for (int count : counts) {
      if (isDense(count)) {
        denseRows++;
      } else {
        sparse += count + 1;
      }
    }
    this.entries = new int[sparse];
    this.dense = new int[1 + denseRows * classes];
    int[] starts = new int[keys.length];
    int to = 1;
    int toDense = 1;
    int from = 0;
    for (int row = 0; row < keys.length; row++) {
      int count = counts[row];
      if (isDense(count)) {
        starts[row] = -toDense;
        for (int i = from; i < from + count; i++) {
          dense[toDense + (rowEntries[i] >>> CLASS_SHIFT)] = weight(rowEntries[i]);
        }
        toDense += classes;
      } else {
        starts[row] = to;
        entries[to] = count;
        System.arraycopy(rowEntries, from, entries, to + 1, count);
        to += count + 1;
      }
      from += count;
    }
    offsets = new KeyTable(keys, starts);
  }

  private boolean isDense(int count) {
    return count * 3 >= classes && classes > 8;
  }

  static int weight(int entry) {
    return (entry << (32 - CLASS_SHIFT)) >> (32 - CLASS_SHIFT);
  }

  /** Sets the scores (one for each class) to the sums of the weights of all the features. */
  void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    add(features, scores);
  }

  /**
   * Adds to the scores the sums of the weights of all the features. First all rows are found, then
   * added: so the many waits for memory overlap.
   */
  void add(Features features, int[] scores) {
    int[] rowOf = features.in(offsets);
    int size = features.size();
    for (int i = 0; i < size; i++) {
      addRow(rowOf[i], scores);
    }
  }

  /** Adds the weights of one feature to the scores. */
  void add(int feature, int[] scores) {
    addRow(offsets.get(feature), scores);
  }

  private void addRow(int row, int[] scores) {
    if (row > 0) {
      int[] all = entries;
      for (int at = row + 1, end = at + all[row]; at < end; at++) {
        int entry = all[at];
        scores[entry >>> CLASS_SHIFT] += weight(entry);
      }
    } else if (row < 0) {
      int[] all = dense;
      int offset = -row;
      for (int c = 0; c < classes; c++) {
        scores[c] += all[offset + c];
      }
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
      out.signed(weight(entry));
    }
  }

  /** Makes what reads rows of weights. */
  @FunctionalInterface
  interface Maker<T> {
    T of(int classes, int[] keys, int[] counts, int[] rowEntries);
  }

  static Weights read(ModelReader in) {
    return read(in, Weights::new);
  }

  static <T> T read(ModelReader in, Maker<T> maker) {
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
    return maker.of(classes, keys, counts, rowEntries);
  }
}
