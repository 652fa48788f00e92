package org.chancery.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.language.Treebank.Tree;

/**
 * Which relations share a move: in each direction those that occur most often have one of their
 * own, with their subtypes ("nsubj" with "nsubj:pass"), and all others are together.
 */
final class MoveGroups {
  /** Groups in a direction: with two moves more, 48 in all. */
  private static final int GROUPS = 23;

  private MoveGroups() {}

  static Moves of(List<Tree> trees, List<String> relations) {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        int head = tree.heads()[i];
        if (head >= 0) {
          (head > i ? left : right).merge(base(tree.relations().get(i)), 1, Integer::sum);
        }
      }
    }
    List<int[]> groups = new ArrayList<>(groups(left, relations));
    int leftGroups = groups.size();
    groups.addAll(groups(right, relations));
    return new Moves(relations.size(), groups, leftGroups);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static List<int[]> groups(Map<String, Integer> counts, List<String> relations) {
    List<String> frequent =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(GROUPS - 1)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    TreeMap<Integer, List<Integer>> byGroup = new TreeMap<>();
    for (int r = 0; r < relations.size(); r++) {
      int group = frequent.indexOf(base(relations.get(r)));
      byGroup.computeIfAbsent(group < 0 ? GROUPS : group, g -> new ArrayList<>()).add(r);
    }
    return byGroup.values().stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }
}
