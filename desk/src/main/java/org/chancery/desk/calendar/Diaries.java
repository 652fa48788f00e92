package org.chancery.desk.calendar;

import java.time.LocalDate;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.store.Kept;
import org.chancery.desk.visit.Visit;

/** The months that were looked at last. */
final class Diaries {
  private static final int KEPT = 16;

  /** What became of plans is judged by the day on which it is asked. */
  private record Asked(String typed, LocalDate first, LocalDate last, int each, LocalDate today) {}

  private final Kept<Asked, Days> kept = new Kept<>(KEPT);

  /** As {@link Days#between}. */
  Days between(Visit visit, Chosen chosen, LocalDate first, LocalDate last, int each) {
    return kept.answer(
        visit.register(),
        visit.moment(),
        new Asked(chosen.typed(), first, last, each, visit.today()),
        () -> Days.between(visit, chosen, first, last, each));
  }
}
