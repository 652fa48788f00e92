package org.chancery.account.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.report.Resource;

/** What a word leans towards, by {@code leanings.tsv}. */
final class Leanings {
  private static final String RESOURCE = "/org/chancery/account/leanings.tsv";
  private static final Map<String, TreeSet<String>> BY_WORD = read();

  private Leanings() {}

  private static Map<String, TreeSet<String>> read() {
    Map<String, TreeSet<String>> byWord = new HashMap<>();
    for (List<String> row : Resource.table(RESOURCE)) {
      for (String word : row.get(1).trim().split(" +")) {
        byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(row.get(0));
      }
    }
    return byWord;
  }

  /** In alphabetical order; none for most words. */
  static List<String> of(String lemma) {
    TreeSet<String> found = BY_WORD.get(lemma);
    return found == null ? List.of() : List.copyOf(found);
  }
}
