package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {
  private static final int FEATURES = 400;

  /** Weights for {@code classes}, the same in both kinds; features are numbers from 0. */
  private record Both(Weights plain, PackedWeights packed) {
    static Both random(int classes, int largest, SplittableRandom random) {
      TreeSet<Long> sorted = new TreeSet<>();
      for (int f = 0; f < FEATURES; f += 2) {
        sorted.add(Integer.toUnsignedLong(one(f).key(0)));
      }
      int[] keys = sorted.stream().mapToInt(Long::intValue).toArray();
      int[] counts = new int[keys.length];
      int[] entries = new int[keys.length * classes];
      int used = 0;
      for (int row = 0; row < keys.length; row++) {
        for (int c = 0; c < classes; c++) {
          if (random.nextInt(3) > 0) {
            entries[used++] = Weights.entry(c, random.nextInt(2 * largest + 1) - largest);
            counts[row]++;
          }
        }
      }
      return new Both(
          new Weights(classes, keys, counts, entries),
          new PackedWeights(classes, keys, counts, entries));
    }
  }

  private static Features one(int feature) {
    Features features = new Features();
    features.add(1, feature);
    return features;
  }

  @Test
  void sumsDifferAsThoseOfPlainWeightsDo() {
    SplittableRandom random = new SplittableRandom(4);
    for (int classes : new int[] {1, 2, 4, 7, 16, 31, 49}) {
      Both both = Both.random(classes, PackedWeights.LARGEST, random);
      int[] plain = new int[classes];
      int[] packed = new int[classes];
      for (int round = 0; round < 200; round++) {
        Features features = new Features();
        int size = random.nextInt(PackedWeights.MOST_FEATURES + 1);
        for (int i = 0; i < size; i++) {
          features.add(1, random.nextInt(FEATURES));
        }
        both.plain.score(features, plain);
        both.packed.score(features, packed);
        for (int c = 1; c < classes; c++) {
          assertThat(packed[c] - packed[0]).as("class %d", c).isEqualTo(plain[c] - plain[0]);
        }
      }
    }
  }

  @Test
  void aWeightThatIsTooLargeIsCut() {
    int[] keys = {one(1).key(0)};
    int[] entries = {Weights.entry(0, 5000), Weights.entry(1, -5000)};
    PackedWeights weights = new PackedWeights(3, keys, new int[] {2}, entries);
    int[] scores = new int[3];
    weights.score(one(1), scores);
    assertThat(scores[0] - scores[2]).isEqualTo(PackedWeights.LARGEST);
    assertThat(scores[1] - scores[2]).isEqualTo(-PackedWeights.LARGEST);
  }

  @Test
  void moreFeaturesThanFitAreRefused() {
    Features features = new Features();
    for (int i = 0; i <= PackedWeights.MOST_FEATURES; i++) {
      features.add(1, i);
    }
    PackedWeights weights = new PackedWeights(2, new int[0], new int[0], new int[0]);
    assertThatThrownBy(() -> weights.score(features, new int[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("129");
  }
}
