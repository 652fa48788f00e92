package org.chancery.account.decision;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of many features by their names. Most features that a case has were never seen, and
 * for such a one a look at a single array is enough: hashes stand side by side, and names are
 * compared only where hashes are equal.
 */
final class FeatureTable {
  /** Spreads a name's hash over the slots (Knuth's multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  /** Hash in the upper half, number of the feature, from 1, in the lower; 0 is an empty slot. */
  private final long[] slots;

  private final int shift;

  /** By number; the first is not used. */
  private final String[] names;

  private final int classes;

  /** Of each feature a weight for each class, by its number. */
  private final int[] weights;

  FeatureTable(int classes, Map<String, int[]> weightsByName) {
    int size = weightsByName.size();
    // A third of the slots at most are taken.
    int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(size * 3));
    shift = Integer.SIZE - bits;
    slots = new long[1 << bits];
    names = new String[size + 1];
    weights = new int[(size + 1) * classes];
    this.classes = classes;
    int number = 0;
    for (Map.Entry<String, int[]> e : new TreeMap<>(weightsByName).entrySet()) {
      number++;
      names[number] = e.getKey();
      System.arraycopy(e.getValue(), 0, weights, number * classes, e.getValue().length);
      int hash = e.getKey().hashCode() * SPREAD;
      int slot = hash >>> shift;
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = ((long) hash << Integer.SIZE) | number;
    }
  }

  /** Adds a feature's weight for each class to the sums; nothing for one that was never seen. */
  void add(String name, long[] sums) {
    int hash = name.hashCode() * SPREAD;
    int slot = hash >>> shift;
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if ((int) (found >>> Integer.SIZE) == hash && names[(int) found].equals(name)) {
        int at = (int) found * classes;
        for (int c = 0; c < classes; c++) {
          sums[c] += weights[at + c];
        }
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  boolean isEmpty() {
    return names.length == 1;
  }

  /** All, in the order of the names. */
  SortedMap<String, int[]> sorted() {
    SortedMap<String, int[]> all = new TreeMap<>();
    for (int number = 1; number < names.length; number++) {
      all.put(names[number], Arrays.copyOfRange(weights, number * classes, (number + 1) * classes));
    }
    return all;
  }
}
