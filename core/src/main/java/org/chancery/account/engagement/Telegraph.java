package org.chancery.account.engagement;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;

/** Whether a conversation is said to have been held at a distance. */
final class Telegraph {
  private static final Set<String> WORDS =
      Set.of(
          "phone",
          "telephone",
          "telephonic",
          "telephonically",
          "videoconference",
          "teleconference",
          "phoned",
          "virtually");

  private Telegraph() {}

  /** Looks at the words around the token. */
  static boolean used(Sentence s, int token) {
    for (int t = Math.max(0, token - 8); t < Math.min(s.size(), token + 14); t++) {
      String f = s.form(t).toLowerCase(Locale.ROOT);
      boolean video = f.equals("call") && t > 0 && s.form(t - 1).equalsIgnoreCase("video");
      if (WORDS.contains(f) || video) {
        return true;
      }
    }
    return false;
  }
}
