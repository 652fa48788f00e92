package org.chancery.language;

import java.util.Set;

/** Tells what a sentence says beside its main point: ", who had flown in on Monday,". */
public final class Asides {
  private static final Set<String> RELATIVES = Set.of("WP", "WDT", "WP$", "WRB");

  private Asides() {}

  /** Whether a token stands in a relative clause that commas set apart. */
  public static boolean covers(Sentence sentence, int token) {
    for (int k = token - 1; k > 0; k--) {
      if (sentence.form(k).equals(",")) {
        return false;
      }
      if (RELATIVES.contains(sentence.xpos(k))) {
        return sentence.form(k - 1).equals(",");
      }
    }
    return false;
  }
}
