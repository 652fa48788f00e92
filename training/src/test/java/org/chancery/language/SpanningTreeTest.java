package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
  @Test
  void noProjectiveTreeHasMoreVotes() {
    SplittableRandom random = new SplittableRandom(8);
    for (int round = 0; round < 200; round++) {
      int n = 1 + random.nextInt(5);
      int[][] votes = new int[n][n + 1];
      for (int[] row : votes) {
        for (int i = 0; i < row.length; i++) {
          row[i] = random.nextInt(5);
        }
      }
      int[] heads = SpanningTree.heads(votes);
      assertThat(isProjectiveTree(heads)).isTrue();
      assertThat(sum(votes, heads)).isEqualTo(most(votes, new int[n], 0));
    }
  }

  private static int sum(int[][] votes, int[] heads) {
    int sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += votes[i][heads[i] + 1];
    }
    return sum;
  }

  /** The votes of the best of all trees whose first words' heads are given. */
  private static int most(int[][] votes, int[] heads, int word) {
    if (word == heads.length) {
      return isProjectiveTree(heads) ? sum(votes, heads) : -1;
    }
    int most = -1;
    for (int head = -1; head < heads.length; head++) {
      heads[word] = head;
      most = Math.max(most, most(votes, heads, word + 1));
    }
    return most;
  }

  private static boolean isProjectiveTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      for (int j = Math.min(i, heads[i]) + 1; heads[i] >= 0 && j < Math.max(i, heads[i]); j++) {
        if (!isUnder(heads, j, heads[i])) {
          return false;
        }
      }
      if (heads[i] >= 0 && isUnder(heads, heads[i], i)) {
        return false;
      }
    }
    return roots == 1;
  }

  private static boolean isUnder(int[] heads, int word, int ancestor) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }
}
