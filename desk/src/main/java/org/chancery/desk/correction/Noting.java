package org.chancery.desk.correction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Moment;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;

/** Puts corrections on the register, under the name that the form gives. */
final class Noting {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 4000;

  private Noting() {}

  /**
   * Notes changes, all or none.
   *
   * @return what the corrections are called, in the order of the changes
   */
  static List<String> note(Visit visit, List<Change> changes) {
    List<Correction> made = new ArrayList<>();
    Instant time = time(visit);
    for (Change change : changes) {
      made.add(Correction.of(author(visit), time, reason(visit), change));
      time = time.plusMillis(1);
    }
    visit.register().correct(made);
    return made.stream().map(Correction::id).toList();
  }

  /** Now; later than all other corrections, since the latest counts. */
  private static Instant time(Visit visit) {
    List<Correction> before = visit.register().corrections(Moment.now());
    Instant now = visit.now();
    return before.stream()
        .map(Correction::time)
        .max(Instant::compareTo)
        // One from a machine whose clock is wrong must not carry this one away with it.
        .filter(t -> !t.isBefore(now) && t.isBefore(now.plus(Duration.ofDays(1))))
        .map(t -> t.plusMillis(1))
        .orElse(now);
  }

  static String author(Visit visit) {
    return cut(visit.form("author").orElse(visit.frame().author()), LONGEST_NAME);
  }

  static String reason(Visit visit) {
    return cut(visit.form("reason").orElse(""), LONGEST_REASON);
  }

  private static String cut(String words, int most) {
    return words.length() <= most
        ? words
        : words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
  }
}
