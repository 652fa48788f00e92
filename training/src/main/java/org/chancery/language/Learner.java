package org.chancery.language;

import java.util.Arrays;

/**
 * An averaged perceptron in training (Collins 2002): whole-number weights, made by adding and
 * taking away 1, and their averages over the examples seen. Rows of weights are contiguous and grow
 * by doubling, which keeps scoring about as fast as with the finished {@link Weights}.
 */
final class Learner {
  private final int classes;

  private int[] keys = new int[1 << 16];
  private int[] rowAt = new int[1 << 16];
  private int shift = 16;
  private int rows;

  private int[] start = new int[1 << 15];
  private int[] count = new int[1 << 15];
  private int[] room = new int[1 << 15];

  /** Packed as in {@link Weights}; beside each its sum over time until its last change. */
  private int[] entries = new int[1 << 18];

  private long[] sums = new long[1 << 18];
  private int[] changed = new int[1 << 18];
  private int used;

  private int time = 1;

  Learner(int classes) {
    this.classes = classes;
    Arrays.fill(rowAt, -1);
  }

  /** Lets one more example count for the averages; to be called after each. */
  void tick() {
    time++;
  }

  int rows() {
    return rows;
  }

  /** Sets the scores to the sums of the present weights of all the features. */
  void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0, n = features.size(); i < n; i++) {
      int row = find(features.key(i));
      if (row >= 0) {
        int[] all = entries;
        for (int at = start[row], end = at + count[row]; at < end; at++) {
          int entry = all[at];
          scores[entry >>> Weights.CLASS_SHIFT] += weight(entry);
        }
      }
    }
  }

  /** Moves the weights of the features toward the right class and away from the wrong one. */
  void update(Features features, int right, int wrong) {
    for (int i = 0, n = features.size(); i < n; i++) {
      int row = findOrAdd(features.key(i));
      change(row, right, 1);
      change(row, wrong, -1);
    }
  }

  private static int weight(int entry) {
    return (entry << (32 - Weights.CLASS_SHIFT)) >> (32 - Weights.CLASS_SHIFT);
  }

  private void change(int row, int classId, int by) {
    int at = start[row];
    int end = at + count[row];
    while (at < end && entries[at] >>> Weights.CLASS_SHIFT != classId) {
      at++;
    }
    if (at == end) {
      at = append(row, classId);
    }
    int old = weight(entries[at]);
    sums[at] += (long) old * (time - changed[at]);
    changed[at] = time;
    entries[at] = Weights.entry(classId, old + by);
  }

  private int append(int row, int classId) {
    if (count[row] == room[row]) {
      int wanted = Math.max(2, room[row] * 2);
      if (used + wanted > entries.length) {
        int length = Math.max(used + wanted, entries.length + entries.length / 2);
        entries = Arrays.copyOf(entries, length);
        sums = Arrays.copyOf(sums, length);
        changed = Arrays.copyOf(changed, length);
      }
      System.arraycopy(entries, start[row], entries, used, count[row]);
      System.arraycopy(sums, start[row], sums, used, count[row]);
      System.arraycopy(changed, start[row], changed, used, count[row]);
      start[row] = used;
      room[row] = wanted;
      used += wanted;
    }
    int at = start[row] + count[row]++;
    entries[at] = Weights.entry(classId, 0);
    sums[at] = 0;
    changed[at] = time;
    return at;
  }

  private int find(int key) {
    int mask = keys.length - 1;
    for (int slot = key >>> shift; rowAt[slot] >= 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return rowAt[slot];
      }
    }
    return -1;
  }

  private int findOrAdd(int key) {
    int row = find(key);
    if (row >= 0) {
      return row;
    }
    if (rows * 2 >= keys.length) {
      rehash();
    }
    if (rows == start.length) {
      start = Arrays.copyOf(start, rows * 2);
      count = Arrays.copyOf(count, rows * 2);
      room = Arrays.copyOf(room, rows * 2);
    }
    insert(key, rows);
    return rows++;
  }

  private void insert(int key, int row) {
    int slot = key >>> shift;
    while (rowAt[slot] >= 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    rowAt[slot] = row;
  }

  private void rehash() {
    int[] oldKeys = keys;
    int[] oldRows = rowAt;
    keys = new int[oldKeys.length * 2];
    rowAt = new int[oldKeys.length * 2];
    Arrays.fill(rowAt, -1);
    shift--;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] >= 0) {
        insert(oldKeys[i], oldRows[i]);
      }
    }
  }

  /** The averages, ready to be written or used. */
  record Averages(int classes, int[] keys, int[] counts, int[] entries) {
    void write(ModelWriter out) {
      Weights.write(out, classes, keys, counts, entries);
    }

    Weights weights() {
      return new Weights(classes, keys, counts, entries);
    }
  }

  /**
   * The average of each weight over time, in whole steps.
   *
   * @param scale steps in a weight of 1
   * @param least rows without a weight of at least so many steps, of either sign, are left out
   */
  Averages averages(int scale, int least) {
    long[] order = new long[rows];
    int n = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (rowAt[slot] >= 0) {
        order[n++] = (Integer.toUnsignedLong(keys[slot]) << 31) | rowAt[slot];
      }
    }
    Arrays.sort(order);
    int[] outKeys = new int[n];
    int[] outCounts = new int[n];
    int[] outEntries = new int[used];
    int outRows = 0;
    int outUsed = 0;
    int[] average = new int[classes];
    for (int i = 0; i < n; i++) {
      int row = (int) (order[i] & Integer.MAX_VALUE);
      Arrays.fill(average, 0);
      int largest = 0;
      for (int at = start[row], end = at + count[row]; at < end; at++) {
        long sum = sums[at] + (long) weight(entries[at]) * (time - changed[at]);
        int steps = Math.toIntExact(Math.floorDiv(sum * scale + time / 2, (long) time));
        average[entries[at] >>> Weights.CLASS_SHIFT] = steps;
        largest = Math.max(largest, Math.abs(steps));
      }
      if (largest < Math.max(1, least)) {
        continue;
      }
      int before = outUsed;
      for (int c = 0; c < classes; c++) {
        if (average[c] != 0) {
          outEntries[outUsed++] = Weights.entry(c, average[c]);
        }
      }
      outKeys[outRows] = (int) (order[i] >>> 31);
      outCounts[outRows++] = outUsed - before;
    }
    return new Averages(
        classes,
        Arrays.copyOf(outKeys, outRows),
        Arrays.copyOf(outCounts, outRows),
        Arrays.copyOf(outEntries, outUsed));
  }
}
