package org.chancery.account.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the names of offices and ministries: "minister of" with the portfolios that follow, and
 * portfolios right before "minister".
 */
final class Offices {
  private static final Set<String> JOINTS = Set.of("and", "of", "for", "the", "on");
  private final Set<String> offices = new HashSet<>();
  private final Set<String> portfolios = new HashSet<>();

  void addOffice(List<String> word) {
    offices.addAll(word);
  }

  void addPortfolio(List<String> word) {
    word.forEach(w -> portfolios.add(w.replace("*", "")));
  }

  /** For each folded word, whether it stands in the name of an office. */
  boolean[] mark(List<String> folded) {
    boolean[] marked = new boolean[folded.size()];
    for (int i = 0; i < folded.size(); i++) {
      if (offices.contains(folded.get(i))) {
        marked[i] = true;
        before(folded, i, marked);
        after(folded, i, marked);
      }
    }
    return marked;
  }

  private void before(List<String> folded, int office, boolean[] marked) {
    int first = office;
    for (int i = office - 1; i >= 0 && portfolios.contains(folded.get(i)); i--) {
      String word = folded.get(i);
      if (!JOINTS.contains(word)) {
        first = i;
      } else if (!word.equals("and")) {
        break;
      }
    }
    for (int i = first; i < office; i++) {
      marked[i] = true;
    }
  }

  private void after(List<String> folded, int office, boolean[] marked) {
    int next = office + 1;
    if (next >= folded.size() || !JOINTS.contains(folded.get(next)) || isAnd(folded, next)) {
      return;
    }
    for (int i = next; i < folded.size() && portfolios.contains(folded.get(i)); i++) {
      marked[i] = true;
    }
  }

  private static boolean isAnd(List<String> folded, int i) {
    return folded.get(i).equals("and");
  }
}
