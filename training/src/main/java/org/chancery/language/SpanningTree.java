package org.chancery.language;

/**
 * The projective tree with the highest sum of arc scores (Eisner 1996), with one root. Of equals
 * the same one is always found.
 */
final class SpanningTree {
  /** Keeps a second root away: more than any sum of votes. */
  private static final int ROOT_COST = 1 << 20;

  private final int n;
  private final int[][] score;
  private final int[][][] best;
  private final int[][][] split;

  /** Kinds of span: complete or not, with its head at the right or the left end. */
  private static final int OPEN_LEFT = 0;

  private static final int OPEN_RIGHT = 1;
  private static final int DONE_LEFT = 2;
  private static final int DONE_RIGHT = 3;

  private SpanningTree(int[][] votes) {
    n = votes.length + 1;
    score = new int[n][n];
    for (int word = 1; word < n; word++) {
      for (int head = 0; head < n; head++) {
        int vote = votes[word - 1][head];
        score[head][word] = head == 0 ? vote - ROOT_COST : vote;
      }
    }
    best = new int[4][n][n];
    split = new int[4][n][n];
  }

  /**
   * @param votes for each word, for each head counted from 1 (0 for the root), its score
   * @return for each word its head's index, -1 for the root
   */
  static int[] heads(int[][] votes) {
    SpanningTree tree = new SpanningTree(votes);
    tree.fill();
    int[] heads = new int[votes.length];
    tree.collect(DONE_RIGHT, 0, tree.n - 1, heads);
    return heads;
  }

  private void fill() {
    for (int length = 1; length < n; length++) {
      for (int from = 0; from + length < n; from++) {
        int to = from + length;
        join(OPEN_LEFT, from, to, DONE_RIGHT, DONE_LEFT, 1, score[to][from]);
        join(OPEN_RIGHT, from, to, DONE_RIGHT, DONE_LEFT, 1, score[from][to]);
        join(DONE_LEFT, from, to, DONE_LEFT, OPEN_LEFT, 0, 0);
        join(DONE_RIGHT, from, to, OPEN_RIGHT, DONE_RIGHT, 0, 0);
      }
    }
  }

  /** Joins two spans: apart at k and k + 1, or both with k, which is not the head's end. */
  private void join(int kind, int from, int to, int left, int right, int gap, int arc) {
    int first = kind == DONE_RIGHT ? from + 1 : from;
    int last = kind == DONE_RIGHT ? to : to - 1;
    int value = Integer.MIN_VALUE;
    for (int k = first; k <= last; k++) {
      int sum = best[left][from][k] + best[right][k + gap][to] + arc;
      if (sum > value) {
        value = sum;
        split[kind][from][to] = k;
      }
    }
    best[kind][from][to] = value;
  }

  private void collect(int kind, int from, int to, int[] heads) {
    if (from == to) {
      return;
    }
    int k = split[kind][from][to];
    switch (kind) {
      case OPEN_LEFT, OPEN_RIGHT -> {
        if (kind == OPEN_LEFT) {
          heads[from - 1] = to - 1;
        } else {
          heads[to - 1] = from - 1;
        }
        collect(DONE_RIGHT, from, k, heads);
        collect(DONE_LEFT, k + 1, to, heads);
      }
      case DONE_LEFT -> {
        collect(DONE_LEFT, from, k, heads);
        collect(OPEN_LEFT, k, to, heads);
      }
      default -> {
        collect(OPEN_RIGHT, from, k, heads);
        collect(DONE_RIGHT, k, to, heads);
      }
    }
  }
}
