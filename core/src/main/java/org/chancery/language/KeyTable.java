package org.chancery.language;

/** A number for each of many 32-bit hashes; a look-up is one probe into a table ordered by them. */
final class KeyTable {
  /** Hash in the upper half, its number in the lower; 0 is an empty slot. */
  private final long[] slots;

  private final int shift;

  /**
   * @param keys all different
   * @param values for each its number, not 0
   */
  KeyTable(int[] keys, int[] values) {
    // Half the slots at most are taken: most look-ups are of hashes that are not there, and end at
    // the
    // first empty one.
    int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length * 2));
    shift = Integer.SIZE - bits;
    slots = new long[1 << bits];
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] >>> shift;
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = ((long) keys[i] << 32) | (values[i] & 0xFFFFFFFFL);
    }
  }

  /** The hash's number, 0 if it has none. */
  int get(int key) {
    long[] all = slots;
    int slot = key >>> shift;
    long found;
    while ((found = all[slot]) != 0) {
      if ((int) (found >>> 32) == key) {
        return (int) found;
      }
      slot = (slot + 1) & (all.length - 1);
    }
    return 0;
  }
}
