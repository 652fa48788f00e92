package org.chancery.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.account.topic.Features;
import org.chancery.account.topic.TopicModel;
import org.chancery.record.Topic;

/**
 * Fits a {@link TopicModel}: logistic regression by stochastic gradients (AdaGrad). A report's
 * score is that of its best passage and what the whole adds, so that passages are learned though
 * only reports and statements are labelled.
 */
final class TopicTrainer {
  static final int TOPICS = Topic.values().length;

  /** The topics' columns, and one for what makes any topic that is named matter. */
  private static final int COLUMNS = TOPICS + 1;

  private final TopicSettings settings;
  private final Map<Integer, Integer> index = new TreeMap<>();
  private final double[][] weights;
  private final double[][] squares;
  private final double[][] sums;
  // Rows behind the keys' own: biases, then slots (own for each topic), then slots (for all).
  private final int biases;
  private final int slots;
  private final double[] shared = new double[2 * Features.SLOTS];
  private final double[] sharedSquares = new double[2 * Features.SLOTS];

  /** A passage, or a whole report, with its keys as rows of weights. */
  private record Seen(int[] rows, int[] slots, int part) {}

  private TopicTrainer(List<TopicReport> reports, TopicSettings settings) {
    this.settings = settings;
    Map<Integer, Integer> counts = new HashMap<>();
    for (TopicReport report : reports) {
      List<Integer> keys = new ArrayList<>();
      report.passages().forEach(f -> Arrays.stream(f.keys()).forEach(keys::add));
      report.statements().forEach(f -> Arrays.stream(f.keys()).forEach(keys::add));
      Arrays.stream(report.whole().keys()).forEach(keys::add);
      keys.stream().distinct().forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    counts.forEach(
        (key, count) -> {
          if (count >= settings.leastReports()) {
            index.put(key, 0);
          }
        });
    int row = 0;
    for (Map.Entry<Integer, Integer> e : index.entrySet()) {
      e.setValue(row++);
    }
    biases = row;
    slots = row + 2;
    weights = new double[slots + 2 * Features.SLOTS][COLUMNS];
    squares = new double[weights.length][COLUMNS];
    sums = new double[weights.length][COLUMNS];
    Arrays.fill(weights[biases], 0, TOPICS, -2);
  }

  static TopicModel train(List<TopicReport> reports, TopicSettings settings) {
    TopicTrainer trainer = new TopicTrainer(reports, settings);
    trainer.fit(reports);
    return trainer.model();
  }

  private Seen seen(Features features, int part) {
    int[] rows =
        Arrays.stream(features.keys())
            .map(k -> index.getOrDefault(k, -1))
            .filter(r -> r >= 0)
            .toArray();
    return new Seen(rows, features.slots(), part);
  }

  private void fit(List<TopicReport> reports) {
    List<List<Seen>> passages = new ArrayList<>();
    List<Seen> wholes = new ArrayList<>();
    List<List<Seen>> statements = new ArrayList<>();
    for (TopicReport r : reports) {
      passages.add(r.passages().stream().map(f -> seen(f, 0)).toList());
      wholes.add(seen(r.whole(), 1));
      statements.add(r.statements().stream().map(f -> seen(f, 0)).toList());
    }
    for (int start = 1; start <= settings.starts(); start++) {
      clear();
      learn(reports, passages, wholes, statements, new Random(start));
    }
    average();
  }

  private void clear() {
    for (int row = 0; row < weights.length; row++) {
      Arrays.fill(weights[row], 0);
      Arrays.fill(squares[row], 0);
    }
    Arrays.fill(weights[biases], 0, TOPICS, -2);
    Arrays.fill(shared, 0);
    Arrays.fill(sharedSquares, 0);
  }

  private void learn(
      List<TopicReport> reports,
      List<List<Seen>> passages,
      List<Seen> wholes,
      List<List<Seen>> statements,
      Random random) {
    int[] order = new int[reports.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int r : order) {
        learnReport(passages.get(r), wholes.get(r), reports.get(r).topics());
        for (int s = 0; s < statements.get(r).size(); s++) {
          learnPassage(statements.get(r).get(s), reports.get(r).statementTopics().get(s));
        }
      }
      if (epoch >= settings.epochs() / 2) {
        addUp();
      }
    }
  }

  /** The mean of the later passes' weights, over several orders, is steadier than the last. */
  private void addUp() {
    for (int row = 0; row < weights.length; row++) {
      for (int t = 0; t < COLUMNS; t++) {
        sums[row][t] += weights[row][t] + (row >= slots && t < TOPICS ? shared[row - slots] : 0);
      }
    }
  }

  private void average() {
    int times = settings.starts() * (settings.epochs() - settings.epochs() / 2);
    for (int row = 0; row < weights.length; row++) {
      for (int t = 0; t < COLUMNS; t++) {
        weights[row][t] = sums[row][t] / times;
      }
    }
    Arrays.fill(shared, 0);
  }

  private double[] score(Seen seen) {
    double[] scores = weights[biases + seen.part()].clone();
    for (int row : seen.rows()) {
      double[] w = weights[row];
      for (int t = 0; t < COLUMNS; t++) {
        scores[t] += w[t];
      }
    }
    for (int t = 0; t < TOPICS; t++) {
      scores[t] += (seen.slots()[t] & 1) * scores[TOPICS];
      for (int bits = seen.slots()[t]; bits != 0; bits &= bits - 1) {
        int slot = seen.part() * Features.SLOTS + Integer.numberOfTrailingZeros(bits);
        scores[t] += shared[slot] + weights[slots + slot][t];
      }
    }
    return scores;
  }

  private void learnPassage(Seen passage, boolean[] gold) {
    double[] scores = score(passage);
    for (int t = 0; t < TOPICS; t++) {
      double g = settings.statements() * gradient(scores[t], gold[t]);
      if (Math.abs(g) > 0.001) {
        update(passage, t, g);
      }
    }
  }

  private void learnReport(List<Seen> passages, Seen whole, boolean[] gold) {
    double[] best = new double[TOPICS];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    int[] at = new int[TOPICS];
    for (int p = 0; p < passages.size(); p++) {
      double[] scores = score(passages.get(p));
      for (int t = 0; t < TOPICS; t++) {
        if (scores[t] > best[t]) {
          best[t] = scores[t];
          at[t] = p;
        }
      }
    }
    double[] adds = score(whole);
    for (int t = 0; t < TOPICS; t++) {
      double g = gradient(best[t] + adds[t], gold[t]);
      if (Math.abs(g) > 0.001) {
        update(passages.get(at[t]), t, g);
        update(whole, t, g);
      }
    }
  }

  private static double gradient(double score, boolean gold) {
    return 1 / (1 + StrictMath.exp(-score)) - (gold ? 1 : 0);
  }

  private void update(Seen seen, int t, double g) {
    double rate = settings.rate();
    step(biases + seen.part(), t, g, rate, 0);
    double l2 = seen.part() == 0 ? settings.passageDecay() : settings.reportDecay();
    for (int row : seen.rows()) {
      step(row, t, g, rate * settings.keyRate(), l2);
      if ((seen.slots()[t] & 1) != 0) {
        step(row, TOPICS, g, rate * settings.relevanceRate(), settings.relevanceDecay());
      }
    }
    for (int bits = seen.slots()[t]; bits != 0; bits &= bits - 1) {
      int slot = seen.part() * Features.SLOTS + Integer.numberOfTrailingZeros(bits);
      step(slots + slot, t, g, rate, settings.slotDecay());
      sharedSquares[slot] += g * g;
      shared[slot] -= rate * g / StrictMath.sqrt(1 + sharedSquares[slot]);
    }
  }

  private void step(int row, int t, double g, double rate, double l2) {
    double w = weights[row][t];
    double d = g + l2 * w;
    squares[row][t] += d * d;
    weights[row][t] = w - rate * d / StrictMath.sqrt(1 + squares[row][t]);
  }

  private TopicModel model() {
    int[][][] slot = new int[2][TOPICS][Features.SLOTS];
    int[][] bias = new int[2][TOPICS];
    for (int part = 0; part < 2; part++) {
      for (int t = 0; t < TOPICS; t++) {
        bias[part][t] = units(weights[biases + part][t]);
        for (int s = 0; s < Features.SLOTS; s++) {
          int row = part * Features.SLOTS + s;
          slot[part][t][s] = units(shared[row] + weights[slots + row][t]);
        }
      }
    }
    List<Integer> keys = new ArrayList<>();
    List<Integer> first = new ArrayList<>(List.of(0));
    List<Byte> topics = new ArrayList<>();
    List<Short> kept = new ArrayList<>();
    index.forEach(
        (key, row) -> {
          int before = topics.size();
          for (int t = 0; t < COLUMNS; t++) {
            int w = units(weights[row][t]);
            if (Math.abs(w) >= settings.leastWeight()) {
              topics.add((byte) t);
              kept.add((short) w);
            }
          }
          if (topics.size() > before) {
            keys.add(key);
            first.add(topics.size());
          }
        });
    byte[] topicBytes = new byte[topics.size()];
    short[] weightShorts = new short[kept.size()];
    for (int i = 0; i < topicBytes.length; i++) {
      topicBytes[i] = topics.get(i);
      weightShorts[i] = kept.get(i);
    }
    return new TopicModel(
        slot[0],
        slot[1],
        bias[0],
        bias[1],
        keys.stream().mapToInt(Integer::intValue).toArray(),
        first.stream().mapToInt(Integer::intValue).toArray(),
        topicBytes,
        weightShorts,
        0,
        0);
  }

  private static int units(double weight) {
    return (int) Math.round(Math.max(-100, Math.min(100, weight)) * TopicModel.UNIT);
  }
}
