package org.chancery.eventdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Event;
import org.chancery.record.Event.Actor;

/**
 * One actor towards one other, as CAMEO's tables have events. PLOVER has lists of actors on both
 * sides: a dyad is one of each. Persons of the same body are one actor.
 */
public record Dyad(Optional<Actor> source, Optional<Actor> target) {
  /**
   * All dyads of an event: each source with each target; where there is no target, each two of the
   * sources, once; at least one.
   */
  public static List<Dyad> of(Event event) {
    List<Actor> sources = distinct(event.source());
    List<Actor> targets = distinct(event.target());
    List<Dyad> dyads = new ArrayList<>();
    if (targets.isEmpty() && sources.size() > 1) {
      for (int i = 0; i < sources.size(); i++) {
        for (int j = i + 1; j < sources.size(); j++) {
          dyads.add(new Dyad(Optional.of(sources.get(i)), Optional.of(sources.get(j))));
        }
      }
      return dyads;
    }
    for (Optional<Actor> source : orNobody(sources)) {
      for (Optional<Actor> target : orNobody(targets)) {
        dyads.add(new Dyad(source, target));
      }
    }
    return dyads;
  }

  /** What an actor is known by: its code, else PLOVER's, else its words. */
  public static String key(Actor actor) {
    return actor.code().or(actor::plover).orElseGet(actor::text);
  }

  private static List<Actor> distinct(List<Actor> actors) {
    Map<String, Actor> distinct = new LinkedHashMap<>();
    actors.forEach(a -> distinct.putIfAbsent(key(a) + "\n" + a.sector().orElse(""), a));
    return List.copyOf(distinct.values());
  }

  private static List<Optional<Actor>> orNobody(List<Actor> actors) {
    return actors.isEmpty()
        ? List.of(Optional.empty())
        : actors.stream().map(Optional::of).toList();
  }
}
