package org.chancery.account.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns a {@link PlanModel}: logistic regression by stochastic gradient descent with an L2
 * penalty, its weights then rounded to whole numbers.
 */
final class PlanLearner {
  /** A candidate as it should be decided. */
  record Example(List<String> features, boolean plan) {}

  private static final double SCALE = 1000;

  private final int epochs;
  private final double rate;
  private final double penalty;
  private final int least;
  private final double lean;

  /**
   * @param penalty strength of the L2 penalty, an example's share
   * @param least how many examples a feature must be seen in
   * @param lean added to every score, so that as many plans are made as there are
   */
  PlanLearner(int epochs, double rate, double penalty, int least, double lean) {
    this.epochs = epochs;
    this.rate = rate;
    this.penalty = penalty;
    this.least = least;
    this.lean = lean;
  }

  Map<String, Integer> learn(List<Example> examples) {
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
            w.put(f, new double[1]);
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
    Map<String, Integer> rounded = new TreeMap<>();
    w.forEach(
        (f, x) -> {
          double shifted = x[0] + (f.equals("bias") ? lean : 0);
          int r = (int) Math.round(shifted * SCALE);
          if (Math.abs(r) >= SCALE / 100) {
            rounded.put(f, r);
          }
        });
    return rounded;
  }

  private void update(Map<String, double[]> w, Example e, double eta) {
    List<double[]> rows = new ArrayList<>();
    double score = 0;
    for (String f : e.features()) {
      double[] row = w.get(f);
      if (row != null) {
        rows.add(row);
        score += row[0];
      }
    }
    double gradient = (e.plan() ? 1 : 0) - 1 / (1 + StrictMath.exp(-score));
    for (double[] row : rows) {
      row[0] += eta * (gradient - penalty * row[0]);
    }
  }
}
