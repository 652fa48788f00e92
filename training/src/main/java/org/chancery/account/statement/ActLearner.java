package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns an {@link ActModel}: multinomial logistic regression by stochastic gradient descent with
 * an L2 penalty, its weights then rounded to whole numbers.
 */
final class ActLearner {
  /** A candidate as it should be decided. */
  record Example(List<String> features, int label) {}

  private static final double SCALE = 1000;

  private final int epochs;
  private final double rate;
  private final double penalty;
  private final int least;

  /**
   * @param penalty strength of the L2 penalty, an example's share
   * @param least how many examples a feature must be seen in
   */
  ActLearner(int epochs, double rate, double penalty, int least) {
    this.epochs = epochs;
    this.rate = rate;
    this.penalty = penalty;
    this.least = least;
  }

  Map<String, int[]> learn(List<Example> examples) {
    Map<String, Integer> seen = new HashMap<>();
    for (Example e : examples) {
      for (String f : e.features()) {
        seen.merge(f, 1, Integer::sum);
      }
    }
    Map<String, double[]> w = new TreeMap<>();
    seen.forEach(
        (f, n) -> {
          if (n >= least) {
            w.put(f, new double[ActModel.CLASSES]);
          }
        });
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    int step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example e : order) {
        double eta = rate / (1 + step++ / (5.0 * examples.size()));
        update(w, e, eta);
      }
    }
    Map<String, int[]> rounded = new TreeMap<>();
    w.forEach(
        (f, x) -> {
          int[] r = new int[x.length];
          boolean any = false;
          for (int c = 0; c < x.length; c++) {
            r[c] = (int) Math.round(x[c] * SCALE);
            any |= Math.abs(r[c]) >= SCALE / 50;
          }
          if (any) {
            rounded.put(f, r);
          }
        });
    return rounded;
  }

  private void update(Map<String, double[]> w, Example e, double eta) {
    double[] p = new double[ActModel.CLASSES];
    List<double[]> rows = new ArrayList<>();
    for (String f : e.features()) {
      double[] row = w.get(f);
      if (row != null) {
        rows.add(row);
        for (int c = 0; c < p.length; c++) {
          p[c] += row[c];
        }
      }
    }
    double max = p[0];
    for (double x : p) {
      max = Math.max(max, x);
    }
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = StrictMath.exp(p[c] - max);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      double gradient = (c == e.label() ? 1 : 0) - p[c] / sum;
      for (double[] row : rows) {
        row[c] += eta * (gradient - penalty * row[c]);
      }
    }
  }
}
