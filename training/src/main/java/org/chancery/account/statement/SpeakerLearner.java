package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.account.decision.LinearModel;

/**
 * Learns who speaks: the likelihood of the right ones among the options of a statement, by
 * stochastic gradient descent with an L2 penalty, the weights then rounded to whole numbers.
 */
final class SpeakerLearner {
  /**
   * A statement's options.
   *
   * @param options features of each
   * @param right which of them are right, one at least
   */
  record Example(List<List<String>> options, boolean[] right) {}

  private static final int EPOCHS = 40;
  private static final double RATE = 0.03;
  private static final double PENALTY = 0.003;
  private static final int LEAST = 1;

  private SpeakerLearner() {}

  static LinearModel learn(List<Example> examples) {
    Map<String, Integer> seen = new HashMap<>();
    for (Example e : examples) {
      e.options().forEach(o -> o.forEach(f -> seen.merge(f, 1, Integer::sum)));
    }
    Map<String, double[]> w = new TreeMap<>();
    seen.forEach(
        (f, n) -> {
          if (n >= LEAST) {
            w.put(f, new double[1]);
          }
        });
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example e : order) {
        update(w, e, RATE / (1 + step++ / (5.0 * examples.size())));
      }
    }
    Map<String, int[]> rounded = new TreeMap<>();
    w.forEach((f, x) -> rounded.put(f, new int[] {(int) Math.round(x[0] * LinearModel.UNIT)}));
    return new LinearModel(1, rounded);
  }

  private static void update(Map<String, double[]> w, Example e, double eta) {
    int n = e.options().size();
    double[] p = new double[n];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      for (String f : e.options().get(i)) {
        double[] x = w.get(f);
        p[i] += x == null ? 0 : x[0];
      }
      max = Math.max(max, p[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < n; i++) {
      p[i] = StrictMath.exp(p[i] - max);
      all += p[i];
      right += e.right()[i] ? p[i] : 0;
    }
    for (int i = 0; i < n; i++) {
      double gradient = (e.right()[i] ? p[i] / right : 0) - p[i] / all;
      for (String f : e.options().get(i)) {
        double[] x = w.get(f);
        if (x != null) {
          x[0] += eta * (gradient - PENALTY * x[0] / n);
        }
      }
    }
  }
}
