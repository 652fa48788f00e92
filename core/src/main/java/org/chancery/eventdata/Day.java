package org.chancery.eventdata;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.Event;
import org.chancery.record.PartialDate;

/**
 * A day for tables that want one, and how well it is known.
 *
 * @param date of a month or a year, its first day
 */
public record Day(LocalDate date, Precision precision) {
  /** How well a day is known. */
  public enum Precision {
    /** The report says the day. */
    DAY,
    /** The report says the month. */
    MONTH,
    /** The report says the year. */
    YEAR,
    /** The report says nothing, and this is the day on which it was published. */
    PUBLISHED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** In lower case. */
    public String label() {
      return label;
    }
  }

  /**
   * The day of an event. The publication day stands for that of an event that took place or goes
   * on; what is planned, denied or hypothetical has none but what is said.
   */
  static Optional<Day> of(Event event, Optional<LocalDate> published) {
    Optional<LocalDate> fallback =
        switch (event.status()) {
          case HELD, ONGOING -> published;
          case PLANNED, CANCELLED, DENIED, HYPOTHETICAL -> Optional.empty();
        };
    return event.date().map(Day::of).or(() -> fallback.map(d -> new Day(d, Precision.PUBLISHED)));
  }

  private static Day of(PartialDate date) {
    Precision precision =
        date.day().isPresent()
            ? Precision.DAY
            : date.month().isPresent() ? Precision.MONTH : Precision.YEAR;
    return new Day(date.first(), precision);
  }
}
