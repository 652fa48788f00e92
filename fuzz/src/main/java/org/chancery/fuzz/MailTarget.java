package org.chancery.fuzz;

/** Mails. */
public final class MailTarget {
  private MailTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("MailFormat", "a.eml", bytes);
  }
}
