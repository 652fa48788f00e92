package org.chancery.register;

/** Something about a register that its user can mend. The message is a sentence: what, and how. */
public final class RegisterTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RegisterTrouble(String sentence) {
    super(sentence);
  }

  public RegisterTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
