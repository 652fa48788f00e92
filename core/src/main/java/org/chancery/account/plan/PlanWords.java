package org.chancery.account.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.report.Resource;

/** The words of {@code plans.tsv}, by kind. */
final class PlanWords {
  private static final String RESOURCE = "/org/chancery/account/plans.tsv";

  private final Map<String, Set<String>> byKind = new HashMap<>();

  private PlanWords() {}

  static PlanWords standard() {
    PlanWords words = new PlanWords();
    for (List<String> row : Resource.table(RESOURCE)) {
      if (row.size() != 2) {
        throw new IllegalStateException(RESOURCE + ": expected kind and word in: " + row);
      }
      words.byKind.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(row.get(1).trim());
    }
    return words;
  }

  boolean is(String kind, String lemma) {
    return byKind.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
