package org.chancery.register.correction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One correction: an event, never changed once it is made. Of two that contradict each other the
 * later counts, in the order of their times and then of their ids, whatever the order in which they
 * came to the register.
 *
 * @param id 12 hexadecimal digits from all the rest
 * @param time when the analyst made it, to the millisecond
 * @param reason may be empty
 */
public record Correction(String id, String author, Instant time, String reason, Change change)
    implements Comparable<Correction> {
  private static final Comparator<Correction> ORDER =
      Comparator.comparing(Correction::time).thenComparing(Correction::id);

  /** A new correction; its id comes from what it says. */
  public static Correction of(String author, Instant time, String reason, Change change) {
    Correction unnamed =
        new Correction("", author, time.truncatedTo(ChronoUnit.MILLIS), reason, change);
    return CorrectionJson.named(unnamed);
  }

  /**
   * Those that count: those that none after them that counts has undone, undoing ones among them;
   * in their order.
   */
  public static List<Correction> counting(List<Correction> all) {
    Set<String> undone = new HashSet<>();
    List<Correction> counting = new ArrayList<>();
    for (Correction c : all.stream().sorted(Comparator.reverseOrder()).toList()) {
      if (!undone.contains(c.id())) {
        counting.add(c);
        if (c.change() instanceof Change.Undo undo) {
          undone.add(undo.correction());
        }
      }
    }
    return counting.reversed();
  }

  /** Of those that count, those that are no undo; in their order. */
  public static List<Correction> active(List<Correction> all) {
    return counting(all).stream().filter(c -> !(c.change() instanceof Change.Undo)).toList();
  }

  @Override
  public int compareTo(Correction other) {
    return ORDER.compare(this, other);
  }
}
