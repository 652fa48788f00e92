package org.chancery.register.sqlite;

import java.text.Normalizer;
import java.util.Locale;

/** Words as the search has them: in small letters, without accents. */
final class Folding {
  private Folding() {}

  static String of(String words) {
    return Normalizer.normalize(EngagementWords.folded(words), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
