package org.chancery.account.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns a {@link LinearModel}: logistic regression by stochastic gradient descent with an L2
 * penalty, its weights rounded to whole numbers. It is learned several times over, each time in
 * another order, and the weights are averaged: so that a model does not hang on the chance of an
 * order. The same cases in the same order give the same model.
 */
public final class LinearLearner {
  /**
   * How to learn.
   *
   * @param epochs times that all cases are seen
   * @param rate of the first step; it falls from there
   * @param penalty strength of the L2 penalty, a case's share
   * @param least how many cases a feature must be seen in
   * @param hidden the share of a case's features that are hidden each time that it is seen
   *     (Srivastava et al. 2014), so that none is relied on alone
   */
  public record Settings(int epochs, double rate, double penalty, int least, double hidden) {}

  private static final int ORDERS = 8;

  private final Settings settings;
  private final int classes;
  private final Map<String, Integer> ids = new HashMap<>();
  private double[][] weights;
  private final int[][] rows;
  private final int[] labels;

  private LinearLearner(List<Case> cases, int classes, Settings settings) {
    this.settings = settings;
    this.classes = classes;
    Map<String, Integer> seen = new HashMap<>();
    cases.forEach(c -> c.features().forEach(f -> seen.merge(f, 1, Integer::sum)));
    this.rows = new int[cases.size()][];
    this.labels = new int[cases.size()];
    for (int i = 0; i < rows.length; i++) {
      labels[i] = cases.get(i).label();
      rows[i] =
          cases.get(i).features().stream()
              .filter(f -> seen.getOrDefault(f, 0) >= settings.least())
              .mapToInt(f -> ids.computeIfAbsent(f, k -> ids.size()))
              .toArray();
    }
    this.weights = new double[ids.size()][classes];
  }

  /**
   * @param cases labelled from 0 to {@code classes - 1}; where there is one class, 0 for no and 1
   *     for yes
   */
  public static LinearModel learn(List<Case> cases, int classes, Settings settings) {
    return new LinearLearner(cases, classes, settings).learn();
  }

  private LinearModel learn() {
    double[][] sum = new double[ids.size()][classes];
    for (int order = 0; order < ORDERS; order++) {
      weights = new double[ids.size()][classes];
      run(new Random(7 + order));
      for (int id = 0; id < sum.length; id++) {
        for (int c = 0; c < classes; c++) {
          sum[id][c] += weights[id][c];
        }
      }
    }
    Map<String, int[]> rounded = new HashMap<>();
    ids.forEach(
        (feature, id) ->
            rounded.put(
                feature,
                Arrays.stream(sum[id])
                    .mapToInt(x -> (int) Math.round(x / ORDERS * LinearModel.UNIT))
                    .toArray()));
    return new LinearModel(classes, rounded);
  }

  private void run(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      order.add(i);
    }
    int step = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        update(
            kept(rows[i], random), labels[i], settings.rate() / (1 + step++ / (5.0 * rows.length)));
      }
    }
  }

  private int[] kept(int[] row, Random random) {
    if (settings.hidden() == 0) {
      return row;
    }
    int[] out = new int[row.length];
    int n = 0;
    for (int id : row) {
      if (random.nextDouble() >= settings.hidden()) {
        out[n++] = id;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private void update(int[] row, int label, double rate) {
    double[] p = new double[classes];
    for (int id : row) {
      for (int c = 0; c < classes; c++) {
        p[c] += weights[id][c] / (1 - settings.hidden());
      }
    }
    double[] right = new double[classes];
    if (classes == 1) {
      p[0] = 1 / (1 + StrictMath.exp(-p[0]));
      right[0] = label;
    } else {
      normalise(p);
      right[label] = 1;
    }
    for (int c = 0; c < classes; c++) {
      double gradient = right[c] - p[c];
      for (int id : row) {
        weights[id][c] += rate * (gradient - settings.penalty() * weights[id][c]);
      }
    }
  }

  /** From logarithms of odds to probabilities. */
  static void normalise(double[] p) {
    double most = Arrays.stream(p).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = StrictMath.exp(p[c] - most);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= sum;
    }
  }
}
