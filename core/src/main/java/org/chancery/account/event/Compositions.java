package org.chancery.account.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.report.Resource;

/** What comes of a stance on a deed, in CAMEO's codes, from {@code compositions.tsv}. */
final class Compositions {
  static final String FILE = "/org/chancery/account/event/compositions.tsv";
  private static final String UNKNOWN = "*";
  private static final String SAME = "=";
  private static final String NONE = "-";

  private final Map<Stance, Map<String, String>> codes = new HashMap<>();

  private Compositions(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (row.size() != 3) {
        throw new IllegalStateException(
            "A row of " + FILE + " needs 3 columns: " + String.join("\t", row));
      }
      String before =
          codes
              .computeIfAbsent(Stance.valueOf(row.get(0)), k -> new HashMap<>())
              .put(row.get(1), row.get(2));
      if (before != null) {
        throw new IllegalStateException(FILE + " has " + row.get(0) + " " + row.get(1) + " twice");
      }
    }
  }

  static Compositions load() {
    return new Compositions(Resource.table(FILE));
  }

  /** Of a deed, by the longest prefix of its code that the table has; nothing for no event. */
  Optional<String> of(Stance stance, String deed) {
    Map<String, String> table = codes.getOrDefault(stance, Map.of());
    for (int length = deed.length(); length > 0; length--) {
      String found = table.get(deed.substring(0, length));
      if (found != null) {
        return found.equals(SAME) ? Optional.of(deed) : some(found);
      }
    }
    return Optional.empty();
  }

  /** Where the deed is not known. */
  Optional<String> alone(Stance stance) {
    return some(codes.getOrDefault(stance, Map.of()).getOrDefault(UNKNOWN, NONE));
  }

  private static Optional<String> some(String code) {
    return code.equals(NONE) ? Optional.empty() : Optional.of(code);
  }
}
