package org.chancery.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A PLOVER event (Open Event Data Alliance, PLOVER codebook of 2021). Start with {@link #of}, and
 * add what else is known:
 *
 * <pre>
 * Event.of(CONSULT, HELD, source, target, evidence)
 *     .coded(CameoCode.of("041"))
 *     .on(date)
 *     .at(place, country, latitude, longitude)
 *     .sure(confidence)
 * </pre>
 *
 * @param mode one of the type's, where it has any
 * @param source who acts; of a reciprocal event those of the one side
 * @param target towards whom; may be empty
 * @param date as precise as the text allows
 * @param place a city as a rule
 * @param country where it took place, ISO 3166-1 alpha-3
 * @param latitude of the place, WGS 84 degrees
 * @param longitude of the place, WGS 84 degrees
 * @param cameo the closest CAMEO code, see {@link CameoCode}
 * @param evidence at least one passage
 * @param confidence the probability that the report tells of such an event, see {@link Confidence}
 */
public record Event(
    EventType type,
    Optional<String> mode,
    List<Context> contexts,
    List<Actor> source,
    List<Actor> target,
    EventStatus status,
    Optional<PartialDate> date,
    Optional<String> place,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    Optional<String> cameo,
    List<Passage> evidence,
    OptionalDouble confidence) {
  public Event {
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
    evidence = List.copyOf(evidence);
    Confidence.check(confidence);
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

  /** One of which nothing else is known. */
  public static Event of(
      EventType type,
      EventStatus status,
      List<Actor> source,
      List<Actor> target,
      List<Passage> evidence) {
    return new Event(
        type,
        Optional.empty(),
        List.of(),
        source,
        target,
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        evidence,
        OptionalDouble.empty());
  }

  /** The same with that code, and with its mode and contexts. */
  public Event coded(CameoCode code) {
    return coded(code.mode(), code.contexts(), Optional.of(code.code()));
  }

  /** The same with that mode, those contexts and that CAMEO code. */
  public Event coded(Optional<String> newMode, List<Context> newContexts, Optional<String> code) {
    return new Event(
        type,
        newMode,
        newContexts,
        source,
        target,
        status,
        date,
        place,
        country,
        latitude,
        longitude,
        code,
        evidence,
        confidence);
  }

  /** The same on that date. */
  public Event on(Optional<PartialDate> newDate) {
    return new Event(
        type,
        mode,
        contexts,
        source,
        target,
        status,
        newDate,
        place,
        country,
        latitude,
        longitude,
        cameo,
        evidence,
        confidence);
  }

  /** The same at that place. */
  public Event at(
      Optional<String> newPlace,
      Optional<String> newCountry,
      OptionalDouble newLatitude,
      OptionalDouble newLongitude) {
    return new Event(
        type,
        mode,
        contexts,
        source,
        target,
        status,
        date,
        newPlace,
        newCountry,
        newLatitude,
        newLongitude,
        cameo,
        evidence,
        confidence);
  }

  /** The same, that sure. */
  public Event sure(OptionalDouble newConfidence) {
    return new Event(
        type,
        mode,
        contexts,
        source,
        target,
        status,
        date,
        place,
        country,
        latitude,
        longitude,
        cameo,
        evidence,
        newConfidence);
  }

  /** The closest CAMEO code, never a root: the one that is given, or that of the type alone. */
  public CameoCode cameoCode() {
    return cameo.flatMap(CameoCode::nearest).map(CameoCode::stated).orElseGet(type::cameo);
  }
}
