package org.chancery.desk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.calendar.Appointment;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.entry.Badge;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.visit.Links;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;
import org.chancery.record.Status;
import org.chancery.register.Planned;

/**
 * Something that took place, or is to.
 *
 * @param href the engagement, or the passage that announces it
 */
public record Item(
    PartialDate date,
    String title,
    Optional<String> place,
    List<String> topics,
    Badge badge,
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
          case HELD -> Badge.of(Status.HELD);
          case PLANNED ->
              putOff
                  ? new Badge("put off", "off")
                  : past ? new Badge("planned, no word since", "late") : Badge.of(Status.PLANNED);
          case CALLED_OFF -> Badge.of(Status.CANCELLED);
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
    return Finding.cite(plan.source().key(), evidence);
  }

  /** "11 January 2024", "January 2024" or "2024". */
  public String when() {
    return Wording.date(date);
  }
}
