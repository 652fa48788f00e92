package org.chancery.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An averaged perceptron in training (Collins 2002): whole-number weights, made by adding and
 * taking away 1, and their averages over the examples seen. Rows of weights are contiguous and grow
 * by doubling, which keeps scoring about as fast as with the finished {@link Weights}.
 */
final class Learner {
  private final int classes;

  /** Hash in the upper half, the row's offset into entries in the lower; 0 is an empty slot. */
  private long[] table = new long[1 << 16];

  private int shift = 16;
  private int rows;

  /**
   * At a row's offset how many entries it has (upper half) and has room for (lower half); then
   * those, packed as in {@link Weights}. Index 0 is not used.
   */
  private int[] entries = new int[1 << 18];

  /** For each entry the sum of its weight over time until its last change, and when that was. */
  private long[] sums = new long[1 << 18];

  private int[] changed = new int[1 << 18];
  private int used = 1;

  private int time = 1;

  /** Whether features that it does not know are left alone. */
  private boolean closed;

  Learner(int classes) {
    this.classes = classes;
  }

  /**
   * One that begins anew with the features that another learned to need and takes no other. What
   * was shared with features now gone goes to those that stay: far better than only to leave them
   * out.
   */
  static Learner of(Averages chosen) {
    Learner learner = new Learner(chosen.classes);
    for (int key : chosen.keys) {
      learner.slotOrAdd(key);
    }
    learner.closed = true;
    return learner;
  }

  /** Lets one more example count for the averages; to be called after each. */
  void tick() {
    time++;
  }

  int rows() {
    return rows;
  }

  /**
   * Sets the scores to the sums of the present weights of all the features. First all rows are
   * found, then added: so the many waits for memory overlap.
   */
  void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    int[] rowOf = features.rowOf();
    int size = features.size();
    for (int i = 0; i < size; i++) {
      rowOf[i] = (int) table[slot(features.key(i))];
    }
    int[] all = entries;
    for (int i = 0; i < size; i++) {
      int row = rowOf[i];
      if (row != 0) {
        for (int at = row + 1, end = at + (all[row] >>> 16); at < end; at++) {
          int entry = all[at];
          scores[entry >>> Weights.CLASS_SHIFT] += weight(entry);
        }
      }
    }
  }

  /** Moves the weights of the features toward the right class and away from the wrong one. */
  void update(Features features, int right, int wrong) {
    for (int i = 0, n = features.size(); i < n; i++) {
      int slot = closed ? slot(features.key(i)) : slotOrAdd(features.key(i));
      if (table[slot] != 0) {
        change(slot, right, 1);
        change(slot, wrong, -1);
      }
    }
  }

  private static int weight(int entry) {
    return (entry << (32 - Weights.CLASS_SHIFT)) >> (32 - Weights.CLASS_SHIFT);
  }

  private void change(int slot, int classId, int by) {
    int row = (int) table[slot];
    int at = row + 1;
    int end = at + (entries[row] >>> 16);
    while (at < end && entries[at] >>> Weights.CLASS_SHIFT != classId) {
      at++;
    }
    if (at == end) {
      at = append(slot, classId);
    }
    int old = weight(entries[at]);
    sums[at] += (long) old * (time - changed[at]);
    changed[at] = time;
    entries[at] = Weights.entry(classId, old + by);
  }

  private int append(int slot, int classId) {
    int row = (int) table[slot];
    int count = entries[row] >>> 16;
    int room = entries[row] & 0xFFFF;
    if (count == room) {
      row = newRow(room * 2);
      int from = (int) table[slot] + 1;
      System.arraycopy(entries, from, entries, row + 1, count);
      System.arraycopy(sums, from, sums, row + 1, count);
      System.arraycopy(changed, from, changed, row + 1, count);
      table[slot] = (table[slot] & ~0xFFFFFFFFL) | row;
      room *= 2;
    }
    entries[row] = ((count + 1) << 16) | room;
    int at = row + 1 + count;
    entries[at] = Weights.entry(classId, 0);
    sums[at] = 0;
    changed[at] = time;
    return at;
  }

  /** Takes room for a row of no entries yet. */
  private int newRow(int room) {
    if (used + room + 1 > entries.length) {
      int length = Math.max(used + room + 1, entries.length + entries.length / 2);
      entries = Arrays.copyOf(entries, length);
      sums = Arrays.copyOf(sums, length);
      changed = Arrays.copyOf(changed, length);
    }
    int row = used;
    entries[row] = room;
    used += room + 1;
    return row;
  }

  /** Where the feature is in the table, or the empty slot where it would be. */
  private int slot(int key) {
    long[] slots = table;
    int mask = slots.length - 1;
    int slot = key >>> shift;
    while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int slotOrAdd(int key) {
    int slot = slot(key);
    if (table[slot] != 0) {
      return slot;
    }
    if (rows * 2 >= table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      shift--;
      for (long row : old) {
        if (row != 0) {
          table[slot((int) (row >>> 32))] = row;
        }
      }
      slot = slot(key);
    }
    table[slot] = ((long) key << 32) | newRow(2);
    rows++;
    return slot;
  }

  /** The averages, ready to be written or used. */
  record Averages(int classes, int[] keys, int[] counts, int[] entries) {
    void write(ModelWriter out) {
      Weights.write(out, classes, keys, counts, entries);
    }

    /**
     * The mean of models of the same classes, learned in different orders: it hangs less on the
     * chance of one.
     *
     * @param least rows without a weight of at least so many steps, of either sign, are left out
     */
    static Averages mean(List<Averages> all, int least) {
      int classes = all.get(0).classes;
      TreeMap<Long, int[]> sums = new TreeMap<>();
      for (Averages one : all) {
        int at = 0;
        for (int row = 0; row < one.keys.length; row++) {
          int[] sum =
              sums.computeIfAbsent(Integer.toUnsignedLong(one.keys[row]), k -> new int[classes]);
          for (int end = at + one.counts[row]; at < end; at++) {
            sum[one.entries[at] >>> Weights.CLASS_SHIFT] += weight(one.entries[at]);
          }
        }
      }
      int[] keys = new int[sums.size()];
      int[] counts = new int[sums.size()];
      int[] entries = new int[sums.size() * classes];
      int rows = 0;
      int used = 0;
      for (Map.Entry<Long, int[]> row : sums.entrySet()) {
        int before = used;
        boolean matters = false;
        for (int c = 0; c < classes; c++) {
          int mean = Math.floorDiv(2 * row.getValue()[c] + all.size(), 2 * all.size());
          matters |= Math.abs(mean) >= least;
          if (mean != 0) {
            entries[used++] = Weights.entry(c, mean);
          }
        }
        if (matters) {
          keys[rows] = row.getKey().intValue();
          counts[rows++] = used - before;
        } else {
          used = before;
        }
      }
      return new Averages(
          classes,
          Arrays.copyOf(keys, rows),
          Arrays.copyOf(counts, rows),
          Arrays.copyOf(entries, used));
    }

    /** Those features alone that have the largest weights: at most so many. */
    Averages heaviest(int most) {
      int[] largest = new int[keys.length];
      int[] from = new int[keys.length + 1];
      for (int row = 0; row < keys.length; row++) {
        from[row + 1] = from[row] + counts[row];
        for (int at = from[row]; at < from[row + 1]; at++) {
          largest[row] = Math.max(largest[row], Math.abs(weight(entries[at])));
        }
      }
      int[] sorted = largest.clone();
      Arrays.sort(sorted);
      int least = keys.length <= most ? 0 : sorted[keys.length - most - 1] + 1;
      int[] outKeys = new int[keys.length];
      int[] outCounts = new int[keys.length];
      int[] outEntries = new int[entries.length];
      int rows = 0;
      int used = 0;
      for (int row = 0; row < keys.length; row++) {
        if (largest[row] >= least) {
          outKeys[rows] = keys[row];
          outCounts[rows++] = counts[row];
          System.arraycopy(entries, from[row], outEntries, used, counts[row]);
          used += counts[row];
        }
      }
      return new Averages(
          classes,
          Arrays.copyOf(outKeys, rows),
          Arrays.copyOf(outCounts, rows),
          Arrays.copyOf(outEntries, used));
    }

    Weights weights() {
      return new Weights(classes, keys, counts, entries);
    }

    PackedWeights packedWeights() {
      return new PackedWeights(classes, keys, counts, entries);
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
    for (long row : table) {
      if (row != 0) {
        order[n++] = row;
      }
    }
    Arrays.sort(order); // as signed, so the upper half of the hashes comes first
    int firstPositive = 0;
    while (firstPositive < n && order[firstPositive] < 0) {
      firstPositive++;
    }
    int[] outKeys = new int[n];
    int[] outCounts = new int[n];
    int[] outEntries = new int[used];
    int outRows = 0;
    int outUsed = 0;
    int[] average = new int[classes];
    for (int i = 0; i < n; i++) {
      long packed = order[(i + firstPositive) % n];
      int row = (int) packed;
      Arrays.fill(average, 0);
      int largest = 0;
      for (int at = row + 1, end = at + (entries[row] >>> 16); at < end; at++) {
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
      outKeys[outRows] = (int) (packed >>> 32);
      outCounts[outRows++] = outUsed - before;
    }
    return new Averages(
        classes,
        Arrays.copyOf(outKeys, outRows),
        Arrays.copyOf(outCounts, outRows),
        Arrays.copyOf(outEntries, outUsed));
  }
}
