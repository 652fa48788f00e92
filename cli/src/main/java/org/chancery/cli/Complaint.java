package org.chancery.cli;

/** Something is wrong that its user can mend. The message is one sentence or two: what, and how. */
final class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Complaint(String sentence) {
    super(sentence);
  }

  Complaint(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
