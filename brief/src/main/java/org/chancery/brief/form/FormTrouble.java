package org.chancery.brief.form;

/** A file that cannot be written as asked. The message is a sentence: what, and what to do. */
public final class FormTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FormTrouble(String sentence) {
    super(sentence);
  }

  public FormTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
