package org.chancery.score;

/**
 * One thing that a record has wrong.
 *
 * @param report its name
 * @param what "missed engagement", "role" ...
 * @param detail what was annotated and, where it matters, what was made instead
 */
public record Mistake(String report, String what, String detail) {
  @Override
  public String toString() {
    return report + ": " + what + ": " + detail;
  }
}
