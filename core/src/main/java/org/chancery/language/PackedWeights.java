package org.chancery.language;

import java.util.Arrays;

/**
 * The same as {@link Weights} for models of few classes: every row has a weight for each class,
 * four to a {@code long}, so that one addition adds four. A weight takes 9 bits and stands 256
 * above its value; a sum of up to {@link #MOST_FEATURES} of them never runs over its 16 bits.
 *
 * <p>All rows stand above their value alike, and so do all classes of a sum: {@link #score} gives
 * sums that can be compared with each other, not with those of other features.
 */
final class PackedWeights {
  /** So many features at once can be added. */
  static final int MOST_FEATURES = 128;

  /** Weights beyond are cut to it. */
  static final int LARGEST = 255;

  private static final int ABOVE = 256;
  private static final int IN_LONG = 4;
  private static final int LANE = 16;

  /** Behind an array's head and so much, a row begins where a line of the cache does. */
  private static final int FIRST_ROW = 6;

  private final int classes;

  /** Longs in a row. */
  private final int width;

  /** Where each feature's row is in {@link #rows}. */
  private final KeyTable offsets;

  private final long[] rows;

  /**
   * @param keys the features' hashes, all different
   * @param counts for each how many entries its row has
   * @param entries of all rows, as {@link Weights#entry} packs them
   */
  PackedWeights(int classes, int[] keys, int[] counts, int[] entries) {
    this.classes = classes;
    width = (classes + IN_LONG - 1) / IN_LONG;
    rows = new long[FIRST_ROW + keys.length * width];
    Arrays.fill(rows, ABOVE * 0x0001_0001_0001_0001L);
    int[] starts = new int[keys.length];
    int from = 0;
    for (int row = 0; row < keys.length; row++) {
      int offset = FIRST_ROW + row * width;
      starts[row] = offset;
      for (int i = from; i < from + counts[row]; i++) {
        int classId = entries[i] >>> Weights.CLASS_SHIFT;
        long weight = Math.clamp(Weights.weight(entries[i]), -LARGEST, LARGEST);
        rows[offset + classId / IN_LONG] += weight << (classId % IN_LONG * LANE);
      }
      from += counts[row];
    }
    offsets = new KeyTable(keys, starts);
  }

  static PackedWeights read(ModelReader in) {
    return Weights.read(in, PackedWeights::new);
  }

  /**
   * Sets the scores to the sums of the weights of all the features, all raised by the same number.
   * First all rows are found, then added: so the many waits for memory overlap.
   */
  void score(Features features, int[] scores) {
    int size = features.size();
    if (size > MOST_FEATURES) {
      throw new IllegalArgumentException("more than 128 features: " + size);
    }
    int[] rowOf = features.in(offsets);
    int found = 0;
    for (int i = 0; i < size; i++) {
      int offset = rowOf[i];
      rowOf[found] = offset;
      found += offset == 0 ? 0 : 1;
    }
    int from = 0;
    for (; from + 4 <= width; from += 4) {
      addFour(rowOf, found, from, scores);
    }
    for (; from < width; from++) {
      addOne(rowOf, found, from, scores);
    }
  }

  private void addFour(int[] rowOf, int found, int from, int[] scores) {
    long[] all = rows;
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int i = 0; i < found; i++) {
      int at = rowOf[i] + from;
      a += all[at];
      b += all[at + 1];
      c += all[at + 2];
      d += all[at + 3];
    }
    unpack(a, from, scores);
    unpack(b, from + 1, scores);
    unpack(c, from + 2, scores);
    unpack(d, from + 3, scores);
  }

  private void addOne(int[] rowOf, int found, int from, int[] scores) {
    long sum = 0;
    for (int i = 0; i < found; i++) {
      sum += rows[rowOf[i] + from];
    }
    unpack(sum, from, scores);
  }

  private void unpack(long sum, int from, int[] scores) {
    int classId = from * IN_LONG;
    for (int lane = 0; lane < IN_LONG && classId < classes; lane++, classId++) {
      scores[classId] = (int) (sum >>> (lane * LANE)) & 0xFFFF;
    }
  }
}
