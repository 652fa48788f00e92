package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DynamicOracleTest {
  /** A projective tree: each stretch's root is drawn, then the stretches on either side of it. */
  private static void grow(int[] heads, int from, int to, int head, SplittableRandom random) {
    if (from < to) {
      int root = from + random.nextInt(to - from);
      heads[root] = head;
      grow(heads, from, root, root, random);
      grow(heads, root + 1, to, root, random);
    }
  }

  @Test
  void transitionsWithoutCostBuildTheTree() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 300; round++) {
      int[] heads = new int[1 + random.nextInt(12)];
      grow(heads, 0, heads.length, -1, random);
      DynamicOracle oracle = new DynamicOracle(heads);
      ParserState state = new ParserState(heads.length, 1);
      while (!state.isDone()) {
        state.apply(free(state, oracle, random));
      }
      assertThat(state.head).isEqualTo(heads);
    }
  }

  /** One of the transitions that cost nothing, by chance: any will do. */
  private static int free(ParserState state, DynamicOracle oracle, SplittableRandom random) {
    int[] free = new int[4];
    int count = 0;
    if (state.mayShift() && oracle.shift(state) == 0) {
      free[count++] = ParserState.SHIFT;
    }
    if (state.mayReduce() && oracle.reduce(state) == 0) {
      free[count++] = ParserState.REDUCE;
    }
    if (state.mayLeft() && oracle.left(state) == 0) {
      free[count++] = state.left(0);
    }
    if (state.mayRight() && oracle.right(state) == 0) {
      free[count++] = state.right(0);
    }
    assertThat(count).as("free transitions").isPositive();
    return free[random.nextInt(count)];
  }

  @Test
  void whateverIsDoneTheEndIsOneTree() {
    SplittableRandom random = new SplittableRandom(6);
    for (int round = 0; round < 300; round++) {
      ParserState state = new ParserState(1 + random.nextInt(9), 2);
      int[][] each = {{0}, {1}, {0}, {1}};
      Moves moves = new Moves(2, List.of(each), 2);
      int[] scores = new int[moves.count()];
      while (!state.isDone()) {
        for (int i = 0; i < scores.length; i++) {
          scores[i] = random.nextInt(100);
        }
        state.apply(moves.best(state, scores));
      }
      int roots = 0;
      for (int word = 0; word < state.size; word++) {
        int steps = 0;
        int at = word;
        while (state.head[at] >= 0) {
          at = state.head[at];
          assertThat(steps++).as("steps to the root").isLessThan(state.size);
        }
        roots += state.head[word] < 0 ? 1 : 0;
      }
      assertThat(roots).isEqualTo(1);
    }
  }
}
