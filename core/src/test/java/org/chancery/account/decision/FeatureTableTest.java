package org.chancery.account.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  @Test
  void givesEachFeatureItsOwnWeightsAndStrangersNone() {
    Map<String, int[]> weights = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      weights.put("word=" + i, new int[] {i, -i});
    }
    FeatureTable table = new FeatureTable(2, weights);
    for (int i = 0; i < 1000; i++) {
      assertThat(sums(table, 2, "word=" + i)).containsExactly(i, -i);
      assertThat(sums(table, 2, "other=" + i)).containsExactly(0, 0);
    }
    assertThat(table.sorted()).containsOnlyKeys(weights.keySet());
  }

  @Test
  void keepsFeaturesOfOneHashApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    FeatureTable table = new FeatureTable(1, Map.of("Aa", new int[] {1}, "BB", new int[] {2}));
    assertThat(sums(table, 1, "Aa")).containsExactly(1);
    assertThat(sums(table, 1, "BB")).containsExactly(2);
    assertThat(sums(table, 1, "Aa", "BB")).containsExactly(3);
    FeatureTable one = new FeatureTable(1, Map.of("Aa", new int[] {1}));
    assertThat(sums(one, 1, "BB")).containsExactly(0);
  }

  private static long[] sums(FeatureTable table, int classes, String... features) {
    long[] sums = new long[classes];
    for (String feature : features) {
      table.add(feature, sums);
    }
    return sums;
  }
}
