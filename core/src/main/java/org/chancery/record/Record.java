package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What Chancery knows from one report; {@code docs/record.md} is its contract.
 *
 * @param source the path or address as given; for a JSON Lines input, its id
 * @param id from the report's text, outlet and date
 * @param textId from the text alone: copies share it
 * @param outlet who wrote it; under a syndicator's credit, the agency credited
 * @param syndicator who passed it on
 * @param attribution who told the outlet
 * @param author who signed it
 * @param language ISO 639-1
 * @param read false where the report is kept but its language is one that Chancery does not read
 */
public record Record(
    String source,
    String id,
    String textId,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> syndicator,
    Optional<String> attribution,
    Optional<String> author,
    Optional<String> title,
    String language,
    boolean read,
    List<Engagement> engagements,
    List<Statement> statements,
    List<Plan> plans,
    List<Holding> holdings,
    List<Event> events) {
  public Record {
    engagements = List.copyOf(engagements);
    statements = List.copyOf(statements);
    plans = List.copyOf(plans);
    holdings = List.copyOf(holdings);
    events = List.copyOf(events);
  }

  /** The same record under another source and other ids. */
  public Record named(String source, String id, String textId) {
    return new Record(
        source,
        id,
        textId,
        published,
        outlet,
        syndicator,
        attribution,
        author,
        title,
        language,
        read,
        engagements,
        statements,
        plans,
        holdings,
        events);
  }

  /** What the same report says, if it is this. */
  public Record saying(
      List<Engagement> engagements,
      List<Statement> statements,
      List<Plan> plans,
      List<Holding> holdings,
      List<Event> events) {
    return new Record(
        source,
        id,
        textId,
        published,
        outlet,
        syndicator,
        attribution,
        author,
        title,
        language,
        read,
        engagements,
        statements,
        plans,
        holdings,
        events);
  }
}
