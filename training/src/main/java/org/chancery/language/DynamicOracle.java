package org.chancery.language;

/**
 * What each arc-eager transition costs (Goldberg and Nivre 2013): how many of the right arcs that
 * can still be made, can no longer be made after it.
 */
final class DynamicOracle {
  private final int[] heads;
  private final int[][] dependents;

  /**
   * @param heads for each word its right head, -1 for the root
   */
  DynamicOracle(int[] heads) {
    this.heads = heads;
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    dependents = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      dependents[i] = new int[counts[i]];
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      if (heads[i] >= 0) {
        dependents[heads[i]][--counts[heads[i]]] = i;
      }
    }
  }

  int shift(ParserState state) {
    int front = state.front();
    int cost = dependentsOnStack(state, front);
    int head = heads[front];
    return head >= 0 && state.isOnStack(head) ? cost + 1 : cost;
  }

  int reduce(ParserState state) {
    return dependentsWaiting(state, state.onStack(0));
  }

  int left(ParserState state) {
    int top = state.onStack(0);
    int head = heads[top];
    boolean lost = head != state.front() && (head < 0 || state.isWaiting(head));
    return dependentsWaiting(state, top) + (lost ? 1 : 0);
  }

  int right(ParserState state) {
    int front = state.front();
    int head = heads[front];
    boolean lost =
        head != state.onStack(0) && (head < 0 || state.isOnStack(head) || state.isWaiting(head));
    return dependentsOnStack(state, front) + (lost ? 1 : 0);
  }

  private int dependentsOnStack(ParserState state, int word) {
    int count = 0;
    for (int dependent : dependents[word]) {
      if (state.isOnStack(dependent) && state.head[dependent] == ParserState.NONE) {
        count++;
      }
    }
    return count;
  }

  private int dependentsWaiting(ParserState state, int word) {
    int count = 0;
    for (int dependent : dependents[word]) {
      if (state.isWaiting(dependent)) {
        count++;
      }
    }
    return count;
  }
}
