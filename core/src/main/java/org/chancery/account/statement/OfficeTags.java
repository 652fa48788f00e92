package org.chancery.account.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.report.Resource;

/** Kinds of office by the many words that reports have for each; {@code speakers.tsv}. */
final class OfficeTags {
  private static final Map<String, Pattern> TAGS = new LinkedHashMap<>();

  /** Rows that are plain words; the others are kinds of office. */
  private static final Set<String> LISTS = Set.of("people", "bodies", "things");

  private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

  static {
    for (List<String> row : Resource.table("/org/chancery/account/speakers.tsv")) {
      if (LISTS.contains(row.get(0))) {
        WORDS.put(row.get(0), Set.of(row.get(1).split("\\|")));
      } else {
        TAGS.put(row.get(0), Pattern.compile("\\b(" + row.get(1) + ")\\b"));
      }
    }
  }

  private OfficeTags() {}

  /** Dictionary forms of "people", "bodies" or "things". */
  static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  /** The kinds of office that lower-case words name. */
  static Set<String> of(String words) {
    Set<String> out = new TreeSet<>();
    TAGS.forEach(
        (name, pattern) -> {
          if (pattern.matcher(words).find()) {
            out.add(name);
          }
        });
    return out;
  }
}
