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
    FeatureTable table = new FeatureTable(weights);
    for (int i = 0; i < 1000; i++) {
      assertThat(table.weights("word=" + i)).containsExactly(i, -i);
      assertThat(table.weights("other=" + i)).isEmpty();
    }
    assertThat(table.sorted()).containsOnlyKeys(weights.keySet());
  }

  @Test
  void keepsFeaturesOfOneHashApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    FeatureTable table = new FeatureTable(Map.of("Aa", new int[] {1}, "BB", new int[] {2}));
    assertThat(table.weights("Aa")).containsExactly(1);
    assertThat(table.weights("BB")).containsExactly(2);
    assertThat(new FeatureTable(Map.of("Aa", new int[] {1})).weights("BB")).isEmpty();
  }
}
