package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Added;

/** What adding came to, in a sentence. */
final class Tally {
  private Added all;

  Tally() {
    this(Added.nothing());
  }

  /** With what there is already. */
  Tally(Added all) {
    this.all = all;
  }

  Added added() {
    return all;
  }

  void add(Added some) {
    all = all.and(some);
  }

  String sentence(int refused) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "Added %s: %s, %s merged with others."
            .formatted(
                Summary.many(all.reports(), "new report"),
                Summary.many(all.engagements(), "new engagement"),
                all.merged()));
    if (all.known() > 0) {
      parts.add("On the register already: " + all.known() + ".");
    }
    if (all.changed() > 0) {
      parts.add("Changed: " + all.changed() + ".");
    }
    if (refused > 0) {
      parts.add("Refused: " + refused + ".");
    }
    return String.join(" ", parts);
  }
}
