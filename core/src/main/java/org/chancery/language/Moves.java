package org.chancery.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What the parser decides between: to shift, to reduce, or an arc in one of two directions with one
 * of some groups of relations. Relations that often occur in a direction are a group of their own
 * there; which relation of its group an arc has is decided after it. So all weights of a feature
 * fit into one line of the processor's cache.
 */
final class Moves {
  static final int SHIFT = 0;
  static final int REDUCE = 1;
  static final int FIRST_ARC = 2;

  /** For each group its relations by number; first those of arcs to the left. */
  private final List<int[]> groups;

  private final int leftGroups;

  /** For each relation its move as an arc to the left, and to the right. */
  private final int[] left;

  private final int[] right;

  /**
   * @param relations how many there are
   * @param groups for each its relations by number; every relation is in one of the first {@code
   *     leftGroups} and in one of the others
   */
  Moves(int relations, List<int[]> groups, int leftGroups) {
    this.groups = List.copyOf(groups);
    this.leftGroups = leftGroups;
    left = new int[relations];
    right = new int[relations];
    for (int g = 0; g < groups.size(); g++) {
      for (int relation : groups.get(g)) {
        (g < leftGroups ? left : right)[relation] = FIRST_ARC + g;
      }
    }
  }

  static Moves read(ModelReader in, int relations) {
    int leftGroups = in.number();
    int count = in.number();
    List<int[]> groups = new ArrayList<>();
    for (int g = 0; g < count; g++) {
      int[] group = new int[in.number()];
      for (int i = 0; i < group.length; i++) {
        group[i] = in.number();
      }
      groups.add(group);
    }
    return new Moves(relations, groups, leftGroups);
  }

  void write(ModelWriter out) {
    out.number(leftGroups);
    out.number(groups.size());
    for (int[] group : groups) {
      out.number(group.length);
      for (int relation : group) {
        out.number(relation);
      }
    }
  }

  /** How many moves there are. */
  int count() {
    return FIRST_ARC + groups.size();
  }

  int left(int relation) {
    return left[relation];
  }

  int right(int relation) {
    return right[relation];
  }

  boolean isLeft(int move) {
    return move >= FIRST_ARC && move < FIRST_ARC + leftGroups;
  }

  /** The relations that an arc by this move may have, by number. */
  int[] relations(int move) {
    return groups.get(move - FIRST_ARC);
  }

  /** The best of the moves that may be taken; of equals the first. */
  int best(ParserState state, int[] scores) {
    int best = -1;
    if (state.mayShift()) {
      best = SHIFT;
    }
    if (state.mayReduce() && (best < 0 || scores[REDUCE] > scores[best])) {
      best = REDUCE;
    }
    int from = state.mayLeft() ? FIRST_ARC : FIRST_ARC + leftGroups;
    int to = state.mayRight() ? count() : FIRST_ARC + leftGroups;
    for (int arc = from; arc < to; arc++) {
      if (best < 0 || scores[arc] > scores[best]) {
        best = arc;
      }
    }
    return best;
  }
}
