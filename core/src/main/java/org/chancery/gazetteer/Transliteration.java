package org.chancery.gazetteer;

/** One name written in letters of another script comes out a letter apart here and there. */
public final class Transliteration {
  /** A word this long may differ by a letter; a shorter one is another word. */
  private static final int LONG = 6;

  /** A word this long may differ by two. */
  private static final int VERY_LONG = 9;

  private Transliteration() {}

  /**
   * Whether two words, in lower case, may be spellings of one name: equal, or beginning alike and a
   * letter apart ("dissanayake", "disanayake"), two in long ones.
   */
  public static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    return shorter >= LONG
        && one.charAt(0) == other.charAt(0)
        && distance(one, other) <= (shorter >= VERY_LONG ? 2 : 1);
  }

  /** How many letters must be changed, added or left out to make one of the other (Levenshtein). */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
