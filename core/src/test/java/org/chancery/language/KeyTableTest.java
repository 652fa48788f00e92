package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  /** Hashes that crowd the table's first and last slots, listed ones and strangers side by side. */
  @Test
  void findsManyAsItFindsEach() {
    SplittableRandom random = new SplittableRandom(7);
    int[] pool =
        random
            .ints(4000)
            .map(hash -> random.nextInt(4) == 0 ? hash >> 20 : hash)
            .distinct()
            .toArray();
    int[] listed = Arrays.copyOf(pool, pool.length / 2);
    int[] numbers = new int[listed.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i % 2 == 0 ? i + 1 : -i - 1;
    }
    numbers[3] = Integer.MIN_VALUE;
    KeyTable table = new KeyTable(listed, numbers);
    int[] found = new int[pool.length];
    table.get(pool, pool.length, new long[pool.length], found);
    for (int i = 0; i < pool.length; i++) {
      assertThat(found[i]).as("hash %d", pool[i]).isEqualTo(i < numbers.length ? numbers[i] : 0);
      assertThat(table.get(pool[i])).isEqualTo(found[i]);
    }
  }
}
