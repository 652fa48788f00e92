package org.chancery.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.event.Actors;
import org.chancery.account.topic.Crosswalk;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.CameoCode;
import org.chancery.record.Context;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Status;

/**
 * Codes engagements as PLOVER events: talks and visits are CONSULT, a signing is SUPPORT, and what
 * is planned is the intention to meet. The first participant and those of the same side are the
 * source, the others targets; without two sides there is no event.
 */
final class Consultations {
  private static final String TO_MEET = "036";

  private Consultations() {}

  static Optional<Event> of(Engagement e) {
    Optional<String> code = code(e.kind());
    List<Participant> all = e.participants();
    if (code.isEmpty() || all.size() < 2) {
      return Optional.empty();
    }
    Optional<String> side = all.get(0).office().code();
    List<Event.Actor> source = new ArrayList<>();
    List<Event.Actor> target = new ArrayList<>();
    for (Participant p : all) {
      boolean same = side.isPresent() && side.equals(p.office().code());
      Event.Actor actor = actor(p);
      List<Event.Actor> list = source.isEmpty() || same ? source : target;
      if (!list.contains(actor)) {
        list.add(actor);
      }
    }
    if (target.isEmpty()) {
      return Optional.empty();
    }
    CameoCode cameo = CameoCode.of(e.status() == Status.PLANNED ? TO_MEET : code.get());
    EventType type = cameo.type().orElse(EventType.CONSULT);
    return Optional.of(
        Event.of(type, EventStatus.of(e.status()), source, target, e.evidence())
            .coded(mode(e, cameo), contexts(e), Optional.of(cameo.code()))
            .on(e.date())
            .at(e.place(), e.country(), e.latitude(), e.longitude())
            .sure(e.confidence()));
  }

  /** A conference has a mode in PLOVER and no code of its own in CAMEO. */
  private static Optional<String> mode(Engagement e, CameoCode cameo) {
    boolean conference = e.kind() == Kind.CONFERENCE && e.status() != Status.PLANNED;
    return conference ? Optional.of("multilateral") : cameo.mode();
  }

  /** What it was about, as far as PLOVER has a word for that or for more than that. */
  private static List<Context> contexts(Engagement e) {
    return e.topics().stream()
        .flatMap(t -> Crosswalk.standard().row(t).contexts().stream())
        .filter(m -> m.closeness() != Crosswalk.Closeness.NARROW)
        .map(m -> Context.of(m.target().name()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<String> code(Kind kind) {
    return switch (kind) {
      case MEETING, CONFERENCE -> Optional.of("040");
      case CONSULTATIONS -> Optional.of("046");
      case VISIT -> Optional.of("042");
      case CALL -> Optional.of("041");
      case SIGNING -> Optional.of("057");
      case CEREMONY, LETTER, PRESS_BRIEFING -> Optional.empty();
    };
  }

  private static Event.Actor actor(Participant p) {
    Office o = p.office();
    String name = p.name().or(o::body).or(o::role).orElse("");
    return o.code()
        .map(c -> Actors.of(Gazetteer.standard(), name, c))
        .orElseGet(
            () -> new Event.Actor(name, Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
