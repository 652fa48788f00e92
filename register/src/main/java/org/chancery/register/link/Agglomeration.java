package org.chancery.register.link;

import java.util.ArrayList;
import java.util.List;

/** Average linkage in one neighbourhood; in the order of n² for n items, most often. */
final class Agglomeration {
  /**
   * Log-odds are cut here, so that one pair alone does not decide for many; what excludes weighs
   * more, so that a vague third does not bring two together that exclude each other.
   */
  private static final double MOST = 6;

  private static final double LEAST = -12;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final List<Integer> items;
  private final Constraints constraints;
  private final Likelihood<Integer> likelihood;

  /** Of two groups, the log-odds of all pairs between them together, by their first items. */
  private final double[][] sums;

  /** How likely two items are one, by their places in the list, the greater first. */
  private final double[][] likelihoods;

  /** The members of each group, at its first item's place; empty where that has been joined. */
  private final List<List<Integer>> groups = new ArrayList<>();

  /** For each group, the later one with the highest mean, or -1. */
  private final int[] best;

  /**
   * @param items places in order
   */
  Agglomeration(List<Integer> items, Constraints constraints, Likelihood<Integer> likelihood) {
    this.items = items;
    this.constraints = constraints;
    this.likelihood = likelihood;
    int n = items.size();
    sums = new double[n][n];
    likelihoods = new double[n][];
    best = new int[n];
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The groups; the confidence of each is the mean likelihood of its pairs. */
  List<Cluster<Integer>> clusters() {
    int n = items.size();
    if (n > 1) {
      for (int a = 1; a < n; a++) {
        likelihoods[a] = new double[a];
        for (int b = 0; b < a; b++) {
          likelihoods[a][b] = likelihood.of(items.get(b), items.get(a));
          double s = score(a, b);
          sums[a][b] = s;
          sums[b][a] = s;
        }
      }
      joinLinked();
      for (int i = 0; i < n; i++) {
        best[i] = bestOf(i);
      }
      while (joinBest()) {
        // Until no two groups are likely one.
      }
    }
    return groups.stream()
        .filter(g -> !g.isEmpty())
        .map(g -> new Cluster<>(g.stream().map(items::get).sorted().toList(), confidence(g)))
        .toList();
  }

  private double score(int a, int b) {
    if (constraints.forbids(items.get(a), items.get(b))) {
      return NEVER;
    }
    return logOdds(likelihoods[a][b]);
  }

  /** The log-odds of a likelihood as they count here. */
  static double logOdds(double p) {
    return p <= 0 ? NEVER : Math.clamp(StrictMath.log(p / (1 - p)), LEAST, MOST);
  }

  private void joinLinked() {
    for (Constraints.Place2 m : constraints.must()) {
      int a = items.indexOf(m.low());
      int b = items.indexOf(m.high());
      if (a >= 0 && b >= 0) {
        int x = groupOf(a);
        int y = groupOf(b);
        if (x != y) {
          // What the analyst joins is one, even where the likelihood says never.
          join(Math.min(x, y), Math.max(x, y));
        }
      }
    }
  }

  private int groupOf(int item) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).contains(item)) {
        return g;
      }
    }
    throw new IllegalStateException("Item " + item + " stands in no group");
  }

  private boolean joinBest() {
    int first = -1;
    double highest = 0;
    for (int i = 0; i < best.length; i++) {
      if (!groups.get(i).isEmpty() && best[i] >= 0) {
        double mean = mean(i, best[i]);
        if (mean > highest) {
          highest = mean;
          first = i;
        }
      }
    }
    if (first < 0) {
      return false;
    }
    int second = best[first];
    join(first, second);
    for (int i = 0; i < best.length; i++) {
      if (groups.get(i).isEmpty()) {
        continue;
      }
      if (i == first || best[i] == first || best[i] == second) {
        best[i] = bestOf(i);
      } else if (first > i
          && mean(i, first) != NEVER
          && (best[i] < 0 || better(i, first, best[i]))) {
        best[i] = first;
      }
    }
    return true;
  }

  private boolean better(int i, int one, int other) {
    double a = mean(i, one);
    double b = mean(i, other);
    return a > b || (a == b && one < other);
  }

  private int bestOf(int i) {
    int found = -1;
    for (int k = i + 1; k < best.length; k++) {
      if (!groups.get(i).isEmpty()
          && !groups.get(k).isEmpty()
          && mean(i, k) != NEVER
          && (found < 0 || mean(i, k) > mean(i, found))) {
        found = k;
      }
    }
    return found;
  }

  private double mean(int a, int b) {
    return sums[a][b] / ((double) groups.get(a).size() * groups.get(b).size());
  }

  private void join(int first, int second) {
    groups.get(first).addAll(groups.get(second));
    groups.get(second).clear();
    for (int k = 0; k < best.length; k++) {
      if (k != first && !groups.get(k).isEmpty()) {
        double sum = sums[first][k] + sums[second][k];
        sums[first][k] = sum;
        sums[k][first] = sum;
      }
    }
  }

  private double confidence(List<Integer> group) {
    if (group.size() == 1) {
      return 1;
    }
    int[] places = group.stream().mapToInt(i -> i).sorted().toArray();
    double sum = 0;
    int pairs = 0;
    for (int a = 1; a < places.length; a++) {
      for (int b = 0; b < a; b++) {
        int low = places[b];
        int high = places[a];
        boolean linked =
            constraints.must().contains(Constraints.Place2.of(items.get(low), items.get(high)));
        sum += linked ? 1 : likelihoods[high][low];
        pairs++;
      }
    }
    return sum / pairs;
  }
}
