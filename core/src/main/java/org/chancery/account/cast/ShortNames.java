package org.chancery.account.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.report.Resource;

/** Short forms of given names: "Joe" for "Joseph", from {@code short-names.tsv}. */
final class ShortNames {
  private static final String FILE = "/org/chancery/account/short-names.tsv";

  /** The full forms that a short one may stand for. */
  private final Map<String, Set<String>> full = new HashMap<>();

  private ShortNames() {}

  static ShortNames load() {
    ShortNames names = new ShortNames();
    for (List<String> row : Resource.table(FILE)) {
      if (row.size() != 2) {
        throw new IllegalStateException(
            "A row of " + FILE + " needs 2 columns: " + String.join("\t", row));
      }
      for (String s : row.get(1).split(" ")) {
        if (names.full.put(s, Set.of(row.get(0).split(" "))) != null) {
          throw new IllegalStateException("A short form stands twice in " + FILE + ": " + s);
        }
      }
    }
    return names;
  }

  /** Where one of the names is the same given name in its full or its short form, or -1. */
  int at(List<String> names, String given) {
    for (int i = 0; i < names.size(); i++) {
      if (full.getOrDefault(given, Set.of()).contains(names.get(i))
          || full.getOrDefault(names.get(i), Set.of()).contains(given)) {
        return i;
      }
    }
    return -1;
  }
}
