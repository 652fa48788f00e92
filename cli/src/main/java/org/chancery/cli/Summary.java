package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Record;

/** What a run came to, in a sentence. */
final class Summary {
  private int reports;
  private int unread;
  private int refused;
  private long engagements;
  private long statements;
  private long plans;

  void add(Account account) {
    switch (account) {
      case Account.Refused r -> refused++;
      case Account.Understood u -> add(u.record());
    }
  }

  private void add(Record record) {
    if (!record.read()) {
      unread++;
      return;
    }
    reports++;
    engagements += record.engagements().size();
    statements += record.statements().size();
    plans += record.plans().size();
  }

  int refused() {
    return refused;
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(
        "Read %s: %s, %s, %s."
            .formatted(
                many(reports, "report"),
                many(engagements, "engagement"),
                many(statements, "statement"),
                many(plans, "plan")));
    if (unread > 0) {
      parts.add("Kept unread, in another language: " + unread + ".");
    }
    if (refused > 0) {
      parts.add("Refused: " + refused + ".");
    }
    return String.join(" ", parts);
  }

  static String many(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
