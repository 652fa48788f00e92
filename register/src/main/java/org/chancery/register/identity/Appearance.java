package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Office;
import org.chancery.record.Passage;
import org.chancery.record.Record;

/**
 * A person as one report has them.
 *
 * @param seen the day the report speaks for: when it was published
 * @param offices those that the report gives the person, from participants and holdings, sorted
 * @param company the names of those who appear beside the person in an engagement
 * @param evidence passages of the report that name the person in an office
 */
public record Appearance(
    AppearanceId id,
    Optional<LocalDate> seen,
    List<Office> offices,
    List<String> company,
    List<Passage> evidence) {
  public Appearance {
    offices = List.copyOf(offices);
    company = List.copyOf(company);
    evidence = List.copyOf(evidence);
  }

  /** The persons of a record, sorted by name. Bodies for which nobody is named are none. */
  public static List<Appearance> of(Record record) {
    return List.of();
  }
}
