package org.chancery.account.engagement;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;

/** Whether a conversation is said to have been held at a distance, by {@code telephone.tsv}. */
final class Telegraph {
  private static final WordSets WORDS = WordSets.load("/org/chancery/account/telephone.tsv");
  private static final Set<String> ALONE = WORDS.of("alone");
  private static final Set<String> MEANS = WORDS.of("means");
  private static final Set<String> WITH = WORDS.of("with");
  private static final Set<String> BETWEEN = WORDS.of("between");

  private Telegraph() {}

  /** Looks at the words around the token. */
  static boolean used(Sentence s, int token) {
    for (int t = Math.max(0, token - 8); t < Math.min(s.size(), token + 14); t++) {
      String f = s.form(t).toLowerCase(Locale.ROOT);
      if (ALONE.contains(f) || MEANS.contains(f) && (t == token - 1 || isMeans(s, t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is so of some token of the sentence. */
  static boolean usedIn(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      String f = s.form(t).toLowerCase(Locale.ROOT);
      if (ALONE.contains(f) || MEANS.contains(f) && (t + 1 < s.size() || isMeans(s, t))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "by phone", "in a telephone conversation", and not "following the phone call between others".
   */
  private static boolean isMeans(Sentence s, int word) {
    int t = word - 1;
    while (t >= 0 && BETWEEN.contains(s.form(t).toLowerCase(Locale.ROOT))) {
      t--;
    }
    boolean others =
        word + 2 < s.size()
            && (s.form(word + 1).equalsIgnoreCase("between")
                || s.form(word + 2).equalsIgnoreCase("between"));
    return t >= 0 && WITH.contains(s.form(t).toLowerCase(Locale.ROOT)) && !others;
  }
}
