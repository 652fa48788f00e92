package org.chancery.register.outcome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something must have taken place to be what was announced: no earlier than {@code first} by
 * its last day, no later than {@code last} by its first day; by the day of the report where it has
 * no date.
 *
 * @param first none if any day is late enough
 * @param last none if no day is too late
 */
public record Window(Optional<LocalDate> first, Optional<LocalDate> last) {}
