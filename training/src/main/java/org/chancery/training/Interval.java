package org.chancery.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chancery.score.Score;

/**
 * Where a figure lies with 95 % confidence: percentiles of its bootstrap distribution over reports
 * (Efron and Tibshirani 1993, chapter 13). Always the same for the same reports.
 */
record Interval(double low, double high) {
  private static final int SAMPLES = 2000;
  private static final long SEED = 20240111;
  private static final double TAIL = 0.025;

  /**
   * The interval of a figure.
   *
   * @param reports one score for each report, at least one
   * @param figure of a score of many reports
   */
  static Interval of(List<Score> reports, ToDoubleFunction<Score> figure) {
    // Mistakes would be copied with every sample.
    List<Score> bare =
        reports.stream().map(s -> new Score(s.reports(), s.figures(), List.of())).toList();
    Random random = new Random(SEED);
    double[] values = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      List<Score> sample = new ArrayList<>(bare.size());
      for (int k = 0; k < bare.size(); k++) {
        sample.add(bare.get(random.nextInt(bare.size())));
      }
      values[i] = figure.applyAsDouble(Score.together(sample));
    }
    Arrays.sort(values);
    int tail = (int) Math.round(TAIL * SAMPLES);
    return new Interval(values[tail], values[SAMPLES - 1 - tail]);
  }
}
