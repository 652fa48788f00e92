package org.chancery.account.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.report.Resource;

/** Sets of words by name, from a data file whose rows are a name and words parted by blanks. */
final class WordSets {
  private final String file;
  private final Map<String, Set<String>> sets;

  private WordSets(String file, Map<String, Set<String>> sets) {
    this.file = file;
    this.sets = sets;
  }

  static WordSets load(String file) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (List<String> row : Resource.table(file)) {
      if (row.size() != 2) {
        throw new IllegalStateException(
            "A row of " + file + " needs 2 columns: " + String.join("\t", row));
      }
      sets.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    return new WordSets(file, sets);
  }

  /** The words of that name. */
  Set<String> of(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalStateException(file + " has no row " + name);
    }
    return words;
  }
}
