package org.chancery.register.sameness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Record;
import org.chancery.record.Statement;

/**
 * One engagement as one report tells it, with what else of the report helps to know it again.
 *
 * @param source the text it rests on: the report's {@link Record#textId}, or the family of
 *     near-copies that the text belongs to; two sightings of one source are never two voices
 * @param published the report's date
 * @param statements all that the report attributes to anybody
 * @param holdings who holds which office, as the report has it
 */
public record Sighting(
    SightingId id,
    String source,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Engagement engagement,
    List<Statement> statements,
    List<Holding> holdings) {
  public Sighting {
    statements = List.copyOf(statements);
    holdings = List.copyOf(holdings);
  }

  /** The engagements of a record. */
  public static List<Sighting> of(Record record) {
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < record.engagements().size(); i++) {
      sightings.add(
          new Sighting(
              new SightingId(record.id(), i),
              record.textId(),
              record.published(),
              record.outlet(),
              record.engagements().get(i),
              record.statements(),
              record.holdings()));
    }
    return sightings;
  }
}
