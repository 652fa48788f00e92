package org.chancery.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * Who or what the words for an actor mean.
 *
 * @param name the usual name; for unnamed people, the words themselves
 * @param code the record's code: ISO 3166-1 alpha-3, or the usual acronym of an organisation of
 *     states
 * @param plover PLOVER's actor code: ISO 3166-1 alpha-3, or IGO, NGO, IMG, MNC
 * @param sector PLOVER's sector (GOV, MIL, LEG ...); ELI for former officials
 * @param body what a person serves or a body belongs to, by its usual name
 * @param office a person's office on the day asked for; "former ..." for one that has ended
 * @param why how it was decided: which entry of which list
 */
public record Resolution(
    String name,
    Actor.Kind kind,
    Optional<String> code,
    Optional<String> plover,
    Optional<String> sector,
    Optional<String> body,
    Optional<String> office,
    List<String> why) {
  public Resolution {
    why = List.copyOf(why);
  }
}
