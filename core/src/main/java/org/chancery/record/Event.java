package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * A PLOVER event (Open Event Data Alliance, PLOVER codebook of 2021).
 *
 * @param type one of the 16 types, in capitals ("CONSULT")
 * @param mode of the type, where it has one ("meet")
 * @param contexts PLOVER contexts
 * @param status held, ongoing, planned, cancelled, denied or hypothetical
 * @param cameo the closest CAMEO code
 */
public record Event(
    String type,
    Optional<String> mode,
    List<String> contexts,
    List<Actor> source,
    List<Actor> target,
    String status,
    Optional<PartialDate> date,
    Optional<String> place,
    Optional<String> cameo,
    List<Passage> evidence) {
  public Event {
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
    evidence = List.copyOf(evidence);
  }

  /**
   * A side of an event.
   *
   * @param code as everywhere in the record (AZE, UNICEF)
   * @param plover ISO 3166-1 alpha-3, or IGO, NGO, IMG, MNC for bodies that are no state's
   * @param sector PLOVER's sector (GOV, MIL ...)
   */
  public record Actor(
      String text, Optional<String> code, Optional<String> plover, Optional<String> sector) {}
}
