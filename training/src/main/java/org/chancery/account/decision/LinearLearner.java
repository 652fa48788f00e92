package org.chancery.account.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns a {@link LinearModel}: multinomial logistic regression by stochastic gradient descent with
 * an L2 penalty, its weights then rounded to whole numbers. The same cases in the same order give
 * the same model.
 */
public final class LinearLearner {
  private static final int EPOCHS = 15;
  private static final double RATE = 0.05;
  private static final double PENALTY = 0.01;

  /** How many cases a feature must be seen in. */
  private static final int LEAST = 2;

  private final int classes;
  private final Map<String, Integer> ids = new HashMap<>();
  private final double[][] weights;
  private final int[][] rows;
  private final int[] labels;

  private LinearLearner(List<Case> cases, int classes) {
    this.classes = classes;
    Map<String, Integer> seen = new HashMap<>();
    cases.forEach(c -> c.features().forEach(f -> seen.merge(f, 1, Integer::sum)));
    this.rows = new int[cases.size()][];
    this.labels = new int[cases.size()];
    for (int i = 0; i < rows.length; i++) {
      labels[i] = cases.get(i).label();
      rows[i] =
          cases.get(i).features().stream()
              .filter(f -> seen.getOrDefault(f, 0) >= LEAST)
              .mapToInt(f -> ids.computeIfAbsent(f, k -> ids.size()))
              .toArray();
    }
    this.weights = new double[ids.size()][classes];
  }

  /**
   * @param cases labelled from 0 to {@code classes - 1}
   */
  public static LinearModel learn(List<Case> cases, int classes) {
    return new LinearLearner(cases, classes).learn();
  }

  private LinearModel learn() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      order.add(i);
    }
    Random random = new Random(7);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        update(rows[i], labels[i], RATE / (1 + step++ / (5.0 * rows.length)));
      }
    }
    Map<String, int[]> rounded = new HashMap<>();
    ids.forEach(
        (feature, id) ->
            rounded.put(
                feature,
                Arrays.stream(weights[id])
                    .mapToInt(x -> (int) Math.round(x * LinearModel.UNIT))
                    .toArray()));
    return new LinearModel(classes, rounded);
  }

  private void update(int[] row, int label, double rate) {
    double[] p = new double[classes];
    for (int id : row) {
      for (int c = 0; c < classes; c++) {
        p[c] += weights[id][c];
      }
    }
    double most = p[0];
    for (double x : p) {
      most = Math.max(most, x);
    }
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      p[c] = StrictMath.exp(p[c] - most);
      sum += p[c];
    }
    for (int c = 0; c < classes; c++) {
      double gradient = (c == label ? 1 : 0) - p[c] / sum;
      for (int id : row) {
        weights[id][c] += rate * (gradient - PENALTY * weights[id][c]);
      }
    }
  }
}
