package org.chancery.account.decision;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/**
 * A linear model that tells apart a few classes by the features that a case has; of a single class,
 * how much speaks for it. Its weights are whole numbers, thousandths of the natural logarithm's
 * unit, so that every machine decides alike.
 */
public final class LinearModel {
  /** Weights are in parts of this. */
  public static final int UNIT = 1000;

  private final int classes;
  private final FeatureTable table;

  /**
   * @param weights for each feature a weight for each class
   */
  public LinearModel(int classes, Map<String, int[]> weights) {
    this.classes = classes;
    this.table = new FeatureTable(classes, weights);
  }

  /** The number of classes that it tells apart. */
  public int classes() {
    return classes;
  }

  /** Features with their weights, in the order of the features' names. */
  SortedMap<String, int[]> weights() {
    return table.sorted();
  }

  /** What speaks for each class, in {@link #UNIT}s; a feature that was never seen says nothing. */
  public long[] scores(Collection<String> features) {
    long[] sum = new long[classes];
    for (String f : features) {
      table.add(f, sum);
    }
    return sum;
  }

  /** Whether nothing was learned. */
  public boolean isEmpty() {
    return table.isEmpty();
  }

  /** Of one class, what speaks for it. */
  public long score(Collection<String> features) {
    return scores(features)[0];
  }

  /** Of two classes, how much more speaks for the second than for the first. */
  public long odds(Collection<String> features) {
    long[] s = scores(features);
    return s[1] - s[0];
  }

  /** The class that most speaks for; of equal ones the first. */
  public int best(Collection<String> features) {
    long[] s = scores(features);
    int best = 0;
    for (int c = 1; c < s.length; c++) {
      if (s[c] > s[best]) {
        best = c;
      }
    }
    return best;
  }
}
