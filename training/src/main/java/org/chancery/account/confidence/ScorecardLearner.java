package org.chancery.account.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Learns a {@link Scorecard}: logistic regression with an L2 penalty, one weight after the other by
 * Newton's step until none moves. A measured trait is cut where as many objects lie on either side;
 * what is penalised is the step from one band to the next, so that neighbours have like points. The
 * same objects in the same order give the same scorecard.
 */
public final class ScorecardLearner {
  /** Most bands of a measured trait. */
  private static final int BANDS = 8;

  /** Fewest objects on either side of a cut, and of a case. */
  private static final int FEWEST = 15;

  private static final double PENALTY = 8;
  private static final int SWEEPS = 200;
  private static final double STILL = 1e-4;

  /** One weight: what it is of, and the objects that it counts for. */
  private record Weight(String trait, long from, String value, int[] objects) {
    boolean measured() {
      return value.isEmpty();
    }
  }

  private final List<Judged> objects;
  private final List<Weight> weights = new ArrayList<>();

  /** For each object the logarithm of the odds that it is right, by the weights so far. */
  private final double[] odds;

  private ScorecardLearner(List<Judged> objects) {
    this.objects = objects;
    this.odds = new double[objects.size()];
    measured();
    named();
  }

  /**
   * @param objects of one subject
   */
  public static Scorecard learn(List<Judged> objects) {
    return new ScorecardLearner(objects).learn();
  }

  private void measured() {
    Map<String, TreeMap<Long, List<Integer>>> at = new TreeMap<>();
    for (int i = 0; i < objects.size(); i++) {
      for (Trait t : objects.get(i).traits()) {
        if (t instanceof Trait.Measured m) {
          at.computeIfAbsent(m.name(), n -> new TreeMap<>())
              .computeIfAbsent(m.value(), v -> new ArrayList<>())
              .add(i);
        }
      }
    }
    at.forEach(
        (trait, values) ->
            cuts(values)
                .forEach(
                    from -> {
                      int[] those =
                          values.tailMap(from, true).values().stream()
                              .flatMap(List::stream)
                              .mapToInt(Integer::intValue)
                              .sorted()
                              .toArray();
                      weights.add(new Weight(trait, from, "", those));
                    }));
  }

  /** Values from which a new band begins; what lies below the first differs from having none. */
  private NavigableSet<Long> cuts(TreeMap<Long, List<Integer>> values) {
    long[] all =
        values.entrySet().stream()
            .flatMapToLong(e -> LongStream.generate(e::getKey).limit(e.getValue().size()))
            .toArray();
    NavigableSet<Long> cuts = new TreeSet<>();
    if (all.length < objects.size() && all.length >= FEWEST) {
      cuts.add(Long.MIN_VALUE);
    }
    for (int band = 1; band < BANDS; band++) {
      long from = all[(int) ((long) all.length * band / BANDS)];
      int below = (int) Arrays.stream(all).filter(v -> v < from).count();
      if (below >= FEWEST && all.length - below >= FEWEST) {
        cuts.add(from);
      }
    }
    return cuts;
  }

  private void named() {
    Map<String, TreeMap<String, List<Integer>>> at = new TreeMap<>();
    for (int i = 0; i < objects.size(); i++) {
      for (Trait t : objects.get(i).traits()) {
        if (t instanceof Trait.Named n) {
          at.computeIfAbsent(n.name(), k -> new TreeMap<>())
              .computeIfAbsent(n.value(), k -> new ArrayList<>())
              .add(i);
        }
      }
    }
    at.forEach(
        (trait, values) ->
            values.forEach(
                (value, those) -> {
                  if (those.size() >= FEWEST && those.size() <= objects.size() - FEWEST) {
                    weights.add(
                        new Weight(
                            trait, 0, value, those.stream().mapToInt(Integer::intValue).toArray()));
                  }
                }));
  }

  private Scorecard learn() {
    int[] all = new int[objects.size()];
    Arrays.setAll(all, i -> i);
    double base = 0;
    double[] w = new double[weights.size()];
    double moved = 1;
    for (int sweep = 0; sweep < SWEEPS && moved > STILL; sweep++) {
      double step = step(all, 0, 0);
      base += step;
      moved = Math.abs(step);
      for (int k = 0; k < w.length; k++) {
        step = step(weights.get(k).objects(), w[k], PENALTY);
        w[k] += step;
        moved = Math.max(moved, Math.abs(step));
      }
    }
    return scorecard(base, w);
  }

  /** Newton's step of one weight, and what it does to the odds. */
  private double step(int[] those, double weight, double penalty) {
    double gradient = -penalty * weight;
    double curvature = penalty + 1e-9;
    for (int i : those) {
      double p = 1 / (1 + StrictMath.exp(-odds[i]));
      gradient += (objects.get(i).right() ? 1 : 0) - p;
      curvature += p * (1 - p);
    }
    double step = Math.max(-1, Math.min(1, gradient / curvature));
    for (int i : those) {
      odds[i] += step;
    }
    return step;
  }

  private Scorecard scorecard(double base, double[] w) {
    Map<String, Map<Long, Integer>> bands = new TreeMap<>();
    Map<String, Map<String, Integer>> cases = new TreeMap<>();
    Map<String, Double> sum = new HashMap<>();
    for (int k = 0; k < w.length; k++) {
      Weight weight = weights.get(k);
      if (weight.measured()) {
        double height = sum.merge(weight.trait(), w[k], Double::sum);
        bands
            .computeIfAbsent(weight.trait(), t -> new TreeMap<>())
            .put(weight.from(), points(height));
      } else {
        cases
            .computeIfAbsent(weight.trait(), t -> new TreeMap<>())
            .put(weight.value(), points(w[k]));
      }
    }
    return new Scorecard(points(base), bands, cases);
  }

  private static int points(double weight) {
    return (int) Math.round(weight * Scorecard.UNIT);
  }
}
