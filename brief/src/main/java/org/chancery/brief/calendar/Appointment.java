package org.chancery.brief.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * Something in a calendar.
 *
 * @param id unique on a register, and the same each time it is given
 * @param date a day, or a month or a year of which the day is not known
 * @param notes lines that say more, the sources among them
 * @param noted when it was first reported; the day itself where that is not known
 */
public record Appointment(
    String id,
    PartialDate date,
    String title,
    Optional<String> place,
    List<String> notes,
    List<String> categories,
    State state,
    LocalDate noted) {
  public Appointment {
    notes = List.copyOf(notes);
    categories = List.copyOf(categories);
  }

  /** How sure it is that it takes place. */
  public enum State {
    HELD,
    PLANNED,
    CALLED_OFF
  }
}
