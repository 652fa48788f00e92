package org.chancery.intake.feed;

/** Why a list cannot be read: the end of a sentence that begins with its name. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  Unreadable(String reason) {
    super(reason);
  }

  static Unreadable inUnknownEncoding() {
    return new Unreadable("is in an encoding that is not known. Save it as UTF-8.");
  }

  /** To be read behind the list's name: {@code is broken at ...}. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
