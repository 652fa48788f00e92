package org.chancery.desk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.calendar.Appointment;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Links;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.register.Planned;

/**
 * Something that took place, or is to.
 *
 * @param badge in words what the colour says, too
 * @param style the badge's class
 * @param href the engagement, or the passage that announces it
 */
public record Item(
    PartialDate date,
    String title,
    Optional<String> place,
    List<String> topics,
    String badge,
    String style,
    String href) {
  public Item {
    topics = List.copyOf(topics);
  }

  /**
   * @param plan that the appointment was made of; none if it is an engagement
   * @param putOff whether a later report gives another date
   */
  static Item of(Appointment a, Optional<Planned> plan, LocalDate today, boolean putOff) {
    boolean past = a.date().last().isBefore(today);
    return new Item(
        a.date(),
        Wording.capital(a.title()),
        a.place(),
        a.categories().stream().map(c -> c.replace('-', ' ')).toList(),
        switch (a.state()) {
          case HELD -> "held";
          case PLANNED -> putOff ? "put off" : past ? "planned, no word since" : "planned";
          case CALLED_OFF -> "called off";
        },
        switch (a.state()) {
          case HELD -> "held";
          case PLANNED -> putOff ? "off" : past ? "late" : "planned";
          case CALLED_OFF -> "off";
        },
        plan.map(Item::passage).orElse(Links.engagement(a.id())));
  }

  private static String passage(Planned plan) {
    List<Passage> evidence =
        plan.intent()
            .plan()
            .map(p -> p.evidence())
            .or(() -> plan.intent().engagement().map(e -> e.evidence()))
            .orElse(List.of());
    String key = plan.source().key();
    return evidence.isEmpty()
        ? Links.report(key)
        : Links.passage(
            key, evidence.get(0).field(), evidence.get(0).start(), evidence.get(0).end());
  }

  /** "11 January 2024", "January 2024" or "2024". */
  public String when() {
    return Wording.date(date);
  }
}
