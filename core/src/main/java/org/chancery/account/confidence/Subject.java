package org.chancery.account.confidence;

/**
 * What is asked about, and when the answer is yes ({@code docs/accuracy.md} has the measure in
 * full).
 */
public enum Subject {
  /** It stands for an annotated one. */
  ENGAGEMENT("engagement"),
  /** Name and code are right, in an engagement that is right. */
  PARTICIPANT("participant"),
  /** The same words, and the speaker is right. */
  STATEMENT("statement"),
  /** It is planned, and for that date. */
  PLAN("plan"),
  /** Name and office are right. */
  HOLDING("holding");

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  /** As the file of scorecards names it. */
  public String label() {
    return label;
  }

  /**
   * The one of that label.
   *
   * @throws IllegalArgumentException where there is none
   */
  static Subject of(String label) {
    for (Subject s : values()) {
      if (s.label.equals(label)) {
        return s;
      }
    }
    throw new IllegalArgumentException(
        "\"" + label + "\" has no confidence. Maybe the scorecards are of another version.");
  }
}
