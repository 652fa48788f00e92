package org.chancery.account.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.report.Resource;

/** Offices that are worded so in one state alone, from {@code state-offices.tsv}. */
final class StateOffices {
  private static final String FILE = "/org/chancery/account/state-offices.tsv";

  /** One row of the list. */
  record Row(String state, String words, String yes, String no) {}

  private final List<Row> rows =
      Resource.table(FILE).stream()
          .map(c -> new Row(c.get(0), c.get(1), c.get(2), c.get(3)))
          .toList();

  List<Row> rows() {
    return rows;
  }

  /** The state whose office a role is: the role is the wording, or begins with it. */
  Optional<String> stateOf(String role) {
    String lower = OfficeParser.lower(role);
    return rows.stream()
        .filter(r -> lower.startsWith(r.words()) && standsAlone(lower, 0, r.words().length()))
        .map(Row::state)
        .findFirst();
  }

  /** How often a text uses such wordings, by state. */
  Map<String, Integer> signs(String text) {
    String lower = OfficeParser.lower(text);
    Map<String, Integer> out = new LinkedHashMap<>();
    for (Row r : rows) {
      for (int at = lower.indexOf(r.words()); at >= 0; at = lower.indexOf(r.words(), at + 1)) {
        if (standsAlone(lower, at, at + r.words().length())) {
          out.merge(r.state(), 1, Integer::sum);
        }
      }
    }
    return out;
  }

  /** A Deputy Secretary-General is of the United Nations, whatever a Deputy Secretary is of. */
  private static boolean standsAlone(String lower, int start, int end) {
    return (start == 0 || !Character.isLetter(lower.charAt(start - 1)))
        && (end == lower.length() || !Character.isLetter(lower.charAt(end)))
        && !lower.startsWith("-general", end)
        && !lower.startsWith(" general", end);
  }
}
