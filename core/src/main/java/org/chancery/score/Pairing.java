package org.chancery.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * Which of the annotated objects each made one stands for: one to one, the best pairs first, and of
 * equal ones the first.
 */
public final class Pairing {
  /** For each annotated object the index of the made one, or -1. */
  private final int[] made;

  private Pairing(int[] made) {
    this.made = made;
  }

  private record Candidate(double score, int gold, int made) {}

  /**
   * Pairs off two lists.
   *
   * @param least pairs that score less are none
   */
  public static <G, M> Pairing of(
      List<G> gold, List<M> made, double least, ToDoubleBiFunction<? super G, ? super M> score) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        double s = score.applyAsDouble(gold.get(i), made.get(j));
        if (s >= least) {
          candidates.add(new Candidate(s, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::made));
    int[] found = new int[gold.size()];
    Arrays.fill(found, -1);
    boolean[] taken = new boolean[made.size()];
    for (Candidate c : candidates) {
      if (found[c.gold] < 0 && !taken[c.made]) {
        found[c.gold] = c.made;
        taken[c.made] = true;
      }
    }
    return new Pairing(found);
  }

  int count() {
    int n = 0;
    for (int j : made) {
      n += j >= 0 ? 1 : 0;
    }
    return n;
  }

  public boolean has(int gold) {
    return made[gold] >= 0;
  }

  /** The made object that stands for an annotated one. */
  public <M> Optional<M> of(int gold, List<M> from) {
    return made[gold] < 0 ? Optional.empty() : Optional.of(from.get(made[gold]));
  }

  /** The annotated object that a made one stands for. */
  <G> Optional<G> annotated(int madeIndex, List<G> from) {
    for (int i = 0; i < made.length; i++) {
      if (made[i] == madeIndex) {
        return Optional.of(from.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a made object stands for any annotated one. */
  boolean uses(int madeIndex) {
    for (int j : made) {
      if (j == madeIndex) {
        return true;
      }
    }
    return false;
  }
}
