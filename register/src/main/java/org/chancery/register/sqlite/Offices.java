package org.chancery.register.sqlite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.identity.Appearance;
import org.chancery.register.identity.SoleOffice;

/**
 * Puts down who was seen in an office that one person holds at a time, and where such an office
 * takes part for which nobody is named.
 */
final class Offices {
  private final Database database;

  Offices(Database database) {
    this.database = database;
  }

  static long number(String office) {
    return Hashes.of(office);
  }

  void seen(long appearance, Appearance a) {
    if (a.seen().isPresent()) {
      for (String office : keys(a)) {
        database.update(
            "INSERT OR IGNORE INTO seen VALUES (?, ?, ?)",
            number(office),
            a.seen().get().toEpochDay(),
            appearance);
      }
    }
  }

  static Set<String> keys(Appearance a) {
    Set<String> keys = new TreeSet<>();
    a.offices().forEach(o -> SoleOffice.of(o).ifPresent(keys::add));
    return keys;
  }

  void unnamed(long engagement, Engagement e, Optional<LocalDate> published) {
    Optional<LocalDate> day = day(e, published);
    if (day.isEmpty()) {
      return;
    }
    for (Participant p : e.participants()) {
      Optional<String> office = asked(p);
      if (office.isPresent() && e.participants().stream().noneMatch(o -> named(o, office.get()))) {
        database.update(
            "INSERT OR IGNORE INTO unnamed VALUES (?, ?, ?)",
            number(office.get()),
            day.get().toEpochDay(),
            engagement);
      }
    }
  }

  /**
   * The day on which somebody held the office: the engagement's, if it is told, else the report's.
   */
  static Optional<LocalDate> day(Engagement e, Optional<LocalDate> published) {
    return e.date().filter(d -> d.day().isPresent()).map(PartialDate::first).or(() -> published);
  }

  /** The office by which alone somebody takes part. */
  static Optional<String> asked(Participant p) {
    return p.name().isPresent() ? Optional.empty() : SoleOffice.asked(p.office());
  }

  private static boolean named(Participant p, String office) {
    return p.name().isPresent()
        && p.offices().anyMatch(o -> SoleOffice.of(o).equals(Optional.of(office)));
  }
}
