package org.chancery.account.event.petrarch;

/** What codes have in common. */
final class Codes {
  /** Stands for nobody, and for no event. */
  static final String NULL = "---";

  private static final int LETTERS = 3;

  private Codes() {}

  static boolean isNull(String code) {
    return code.isEmpty() || code.equals(NULL) || code.equals("###");
  }

  /** Whether a part of three-letter codes stands in a code already: "GOVMED" in "HGWGOVMED". */
  static boolean holds(String code, String part) {
    for (int at = code.indexOf(part); at >= 0; at = code.indexOf(part, at + 1)) {
      if (at % LETTERS == 0) {
        return true;
      }
    }
    return false;
  }
}
