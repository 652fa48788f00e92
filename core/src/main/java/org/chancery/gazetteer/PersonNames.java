package org.chancery.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The given and family names of well-known persons, read when they are first asked for. */
final class PersonNames {
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> GIVEN = new HashSet<>();

  static {
    for (Actor a : ActorFile.shipped("office-holders.tsv")) {
      List<String> words = Words.of(a.name());
      ALL.addAll(words);
      if (words.size() > 1) {
        GIVEN.add(words.get(0));
      }
    }
  }

  private PersonNames() {}

  /** Whether any word of a token is a name of theirs. */
  static boolean isOne(String form) {
    return Words.of(form).stream().anyMatch(ALL::contains);
  }

  static boolean isGivenName(String form) {
    List<String> words = Words.of(form);
    return words.size() == 1 && GIVEN.contains(words.get(0));
  }
}
