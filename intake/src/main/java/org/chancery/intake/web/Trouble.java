package org.chancery.intake.web;

/** Why an address was not fetched. */
final class Trouble extends Exception {
  private static final long serialVersionUID = 1;

  /** What it lies with. */
  enum Of {
    /** The page, for good: it will be the same tomorrow. */
    PAGE,
    /** The page, for now: it may be had later. */
    PASSING,
    /** The rules of its host, which forbid to ask. */
    RULES,
    /** Its host, which is left alone for now. */
    HOST
  }

  private final Of of;

  Trouble(Of of, String sentence) {
    super(sentence);
    this.of = of;
  }

  Of of() {
    return of;
  }

  /** Names the address, or the host, and says what to do. */
  String sentence() {
    return String.valueOf(getMessage());
  }

  /** Whether asking again can help. */
  boolean passes() {
    return switch (of) {
      case PAGE, RULES -> false;
      case PASSING, HOST -> true;
    };
  }
}
