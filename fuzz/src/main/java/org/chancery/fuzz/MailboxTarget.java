package org.chancery.fuzz;

/** Mailboxes. */
public final class MailboxTarget {
  private MailboxTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("MailboxFormat", "a.mbox", bytes);
  }
}
