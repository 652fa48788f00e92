package org.chancery.brief.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.eventdata.CodedEvent;
import org.chancery.record.Confidence;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Passage;
import org.chancery.record.Record;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.Reported;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.report.Page;

/** The events of all reports on a register. */
public final class EventBook {
  private final Register register;
  private final Moment moment;

  /** The engagements that facts are part of, as far as they were asked for. */
  private final Map<FactId, FactId> engagements = new HashMap<>();

  public EventBook(Register register, Moment moment) {
    this.register = register;
    this.moment = moment;
  }

  /**
   * Each event once, with all reports that tell it, in the order of their days.
   *
   * @param statuses which are wanted
   * @param least how sure they must be
   * @param step called after each report
   */
  public List<CodedEvent> events(Set<EventStatus> statuses, double least, Runnable step) {
    List<CodedEvent> told = new ArrayList<>();
    for (String key : register.keys()) {
      register.report(key, moment).ifPresent(r -> told.addAll(coded(r, statuses, least)));
      step.run();
    }
    return Sameness.each(told);
  }

  private List<CodedEvent> coded(Reported reported, Set<EventStatus> statuses, double least) {
    Record record = reported.record();
    Page page = reported.source().page();
    List<CodedEvent> coded = new ArrayList<>();
    for (CodedEvent c : CodedEvent.of(record, page.text(), page.title().orElse(""), page.url())) {
      if (statuses.contains(c.event().status())
          && Confidence.reaches(c.event().confidence(), least)) {
        coded.add(
            new CodedEvent(
                c.id(),
                c.event(),
                c.tellings().stream().map(t -> t.called(fact(record, c.event()))).toList(),
                engagement(record, c.event()).map(FactId::digits)));
      }
    }
    return coded;
  }

  private static String fact(Record record, Event event) {
    return FactId.of(record.id(), new Fact.Coded(event)).digits();
  }

  /** The engagement that an event rests on, by the name that it has on the register. */
  private Optional<FactId> engagement(Record record, Event event) {
    List<Engagement> under =
        record.engagements().stream()
            .filter(e -> fits(e, event.type()) && Passage.overlap(e.evidence(), event.evidence()))
            .toList();
    return under.stream()
        .filter(e -> e.evidence().equals(event.evidence()))
        .findFirst()
        .or(() -> under.stream().findFirst())
        .flatMap(e -> named(FactId.of(record.id(), new Fact.Engaged(e))));
  }

  private Optional<FactId> named(FactId fact) {
    if (!engagements.containsKey(fact)) {
      Optional<Dossier> dossier = register.engagement(fact, moment);
      dossier.ifPresent(d -> d.tellings().forEach(t -> engagements.put(t.id(), d.id())));
    }
    return Optional.ofNullable(engagements.get(fact));
  }

  private static boolean fits(Engagement e, EventType type) {
    return switch (e.kind()) {
      case MEETING, CALL, VISIT, CONFERENCE, CONSULTATIONS -> type == EventType.CONSULT;
      case SIGNING -> type == EventType.AGREE || type == EventType.SUPPORT;
      case CEREMONY, LETTER, PRESS_BRIEFING -> false;
    };
  }
}
