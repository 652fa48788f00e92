package org.chancery.register.fact;

import org.chancery.record.Fingerprint;

/**
 * The name of a fact: twelve hexadecimal digits. The first five are those of its report's key, so
 * that the report is found; the others come from its sort, its evidence and all its values. The
 * same report read the same way gives the same names, on every register; a fact whose values change
 * has another name.
 */
public record FactId(String digits) implements Comparable<FactId> {
  /** How many digits a name has. */
  public static final int LENGTH = 12;

  private static final int OF_REPORT = 5;

  public FactId {
    if (!looksLike(digits)) {
      throw new IllegalArgumentException(
          "\"" + digits + "\" is no fact's name; it has " + LENGTH + " hexadecimal digits");
    }
  }

  /** Whether some word can be a fact's name. */
  public static boolean looksLike(String word) {
    return word.matches("[0-9a-f]{" + LENGTH + "}");
  }

  /**
   * The name of a fact.
   *
   * @param report the report's key on the register
   */
  public static FactId of(String report, Fact fact) {
    String all = Words.of(report, fact.sort(), fact.evidence(), fact.values());
    return new FactId(
        report.substring(0, OF_REPORT) + Fingerprint.ofText(all).substring(0, LENGTH - OF_REPORT));
  }

  /** What the key of the fact's report begins with. */
  public String ofReport() {
    return digits.substring(0, OF_REPORT);
  }

  @Override
  public int compareTo(FactId other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
