package org.chancery.account.event;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets of lemmas by name, which rows of words define and refer to: "@treaty". */
final class LemmaSets {
  private static final Pattern NAME = Pattern.compile("@[a-z-]+");

  private final Map<String, String> sets = new HashMap<>();

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * @param lemmas with "|" between them; may refer to sets that are known
   */
  void define(String name, String lemmas) {
    sets.put(name, expanded(lemmas));
  }

  /**
   * The text with the lemmas of each set in the place of its name.
   *
   * @throws IllegalArgumentException if a set is not known
   */
  String expanded(String text) {
    return NAME.matcher(text)
        .replaceAll(
            m -> {
              String lemmas = sets.get(m.group());
              if (lemmas == null) {
                throw new IllegalArgumentException(
                    "no line before this one defines %s. Define it: its name, a tab, its lemmas with | between them."
                        .formatted(m.group()));
              }
              return Matcher.quoteReplacement(lemmas);
            });
  }
}
