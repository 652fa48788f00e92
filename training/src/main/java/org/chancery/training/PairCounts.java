package org.chancery.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Pairwise precision and recall of groups, with the bootstrap interval of F1 over reports (Efron
 * and Tibshirani 1993, chapter 13); always the same for the same counts.
 *
 * @param asked pairs that are one
 * @param made pairs that were taken for one
 * @param right both
 */
record PairCounts(int asked, int made, int right, double low, double high) {
  private static final int SAMPLES = 2000;
  private static final long SEED = 20240111;
  private static final double TAIL = 0.025;

  /**
   * @param reports for each report its pairs asked, made and right
   */
  static PairCounts of(List<int[]> reports) {
    int[] all = new int[3];
    reports.forEach(r -> add(all, r));
    Random random = new Random(SEED);
    double[] values = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      int[] sample = new int[3];
      for (int k = 0; k < reports.size(); k++) {
        add(sample, reports.get(random.nextInt(reports.size())));
      }
      values[i] = f1(sample[0], sample[1], sample[2]);
    }
    Arrays.sort(values);
    int tail = (int) Math.round(TAIL * SAMPLES);
    return new PairCounts(all[0], all[1], all[2], values[tail], values[SAMPLES - 1 - tail]);
  }

  private static void add(int[] sum, int[] counts) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[i];
    }
  }

  double precision() {
    return made == 0 ? 1 : (double) right / made;
  }

  double recall() {
    return asked == 0 ? 1 : (double) right / asked;
  }

  double f1() {
    return f1(asked, made, right);
  }

  private static double f1(int asked, int made, int right) {
    return asked + made == 0 ? 1 : 2.0 * right / (asked + made);
  }
}
