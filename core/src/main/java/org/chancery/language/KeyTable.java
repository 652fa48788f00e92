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
    // the first empty one.
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
    for (long found = all[slot]; found != 0; found = all[slot]) {
      if ((int) (found >>> 32) == key) {
        return (int) found;
      }
      slot = (slot + 1) & (all.length - 1);
    }
    return 0;
  }

  /**
   * The numbers of many hashes. First the slot of each is read and nothing decided, so that the
   * processor waits for memory once for many of them. Most hashes are either in their own slot or
   * nowhere, which of the two cannot be foreseen; so that is told without a branch, and only those
   * whose slot another hash has taken are sought further.
   *
   * @param seen room for what each slot holds
   * @param numbers for each of the hashes its number, 0 if it has none; written
   */
  void get(int[] keys, int size, long[] seen, int[] numbers) {
    long[] all = slots;
    for (int i = 0; i < size; i++) {
      seen[i] = all[keys[i] >>> shift];
    }
    int crowded = 0;
    for (int i = 0; i < size; i++) {
      long found = seen[i];
      int number = (int) found;
      int same = sameMask((int) (found >>> 32), keys[i]);
      numbers[i] = number & same;
      seen[crowded] = i;
      // Numbers are not 0, so that the sign of one or its negative is set where a slot is taken.
      crowded += (number | -number) >>> 31 & ~same;
    }
    for (int i = 0; i < crowded; i++) {
      int at = (int) seen[i];
      numbers[at] = get(keys[at]);
    }
  }

  /** All bits set where the two are the same, else none. */
  private static int sameMask(int a, int b) {
    int differing = a ^ b;
    return ~((differing | -differing) >> 31);
  }
}
