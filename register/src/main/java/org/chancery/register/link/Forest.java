package org.chancery.register.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Disjoint sets of the numbers below a size (union by the smaller root). */
final class Forest {
  private final int[] parent;

  Forest(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** The sets, by their smallest members, each in order. */
  Collection<List<Integer>> trees() {
    TreeMap<Integer, List<Integer>> trees = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      trees.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return trees.values();
  }
}
