package org.chancery.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.topic.Crosswalk;
import org.chancery.record.Context;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.Participant;

/**
 * Codes engagements as PLOVER events: talks and visits are CONSULT, a signing is SUPPORT. The first
 * participant is the source, the others are targets; without two sides there is no event.
 */
final class Consultations {
  private Consultations() {}

  static List<Event> of(List<Engagement> engagements) {
    List<Event> out = new ArrayList<>();
    for (Engagement e : engagements) {
      Optional<Coding> coding = coding(e.kind());
      List<Participant> all = e.participants();
      if (coding.isEmpty() || all.size() < 2) {
        continue;
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
      if (!target.isEmpty()) {
        out.add(
            Event.of(coding.get().type(), EventStatus.of(e.status()), source, target, e.evidence())
                .coded(
                    Optional.of(coding.get().mode()).filter(m -> !m.isEmpty()),
                    contexts(e),
                    Optional.of(coding.get().cameo()))
                .on(e.date())
                .at(e.place(), e.country(), e.latitude(), e.longitude())
                .sure(e.confidence()));
      }
    }
    return List.copyOf(out);
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

  private record Coding(EventType type, String mode, String cameo) {}

  /**
   * Modes and types after PLOVER, to which a signature is support; CAMEO 040 is "consult", 041
   * "discuss by telephone", 042 "make a visit", 057 "sign".
   */
  private static Optional<Coding> coding(Kind kind) {
    return switch (kind) {
      case MEETING, CONSULTATIONS -> Optional.of(new Coding(EventType.CONSULT, "", "040"));
      case CONFERENCE -> Optional.of(new Coding(EventType.CONSULT, "multilateral", "040"));
      case VISIT -> Optional.of(new Coding(EventType.CONSULT, "visit", "042"));
      case CALL -> Optional.of(new Coding(EventType.CONSULT, "phone", "041"));
      case SIGNING -> Optional.of(new Coding(EventType.SUPPORT, "", "057"));
      case CEREMONY, LETTER, PRESS_BRIEFING -> Optional.empty();
    };
  }

  private static Event.Actor actor(Participant p) {
    Office o = p.office();
    Optional<String> plover =
        o.code()
            .map(
                c ->
                    c.length() == 3
                                && java.util.Locale.getISOCountries(
                                        java.util.Locale.IsoCountryCode.PART1_ALPHA3)
                                    .contains(c)
                            || c.equals("XKX")
                        ? c
                        : "IGO");
    boolean state = plover.isPresent() && !plover.get().equals("IGO");
    return new Event.Actor(
        p.name().or(o::body).or(o::role).orElse(""),
        o.code(),
        plover,
        state ? Optional.of("GOV") : Optional.empty());
  }
}
