package org.chancery.account.event;

import java.util.Optional;
import org.chancery.gazetteer.Entry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.Event;

/** Actors by the record's codes. */
public final class Actors {
  private Actors() {}

  /**
   * The actor.
   *
   * @param code a state's alpha-3, or the acronym of an organisation of states
   */
  public static Event.Actor of(Gazetteer gazetteer, String name, String code) {
    boolean state = gazetteer.state(code).isPresent();
    Optional<String> plover =
        state
            ? Optional.of(code)
            : gazetteer.find(code).flatMap(Entry::plover).or(() -> Optional.of("IGO"));
    return new Event.Actor(
        name, Optional.of(code), plover, state ? Optional.of("GOV") : Optional.empty());
  }
}
