package org.chancery.brief.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.chancery.brief.wording.Wording;

/**
 * Appointments as iCalendar (RFC 5545), which Outlook, Google and others take. All are whole days,
 * for reports seldom give an hour; what is known by its month or year alone spans all of it, says
 * so in its title, and leaves the time free.
 */
public final class ICalendarFile {
  private static final String PRODUCT = "-//Chancery//Register of engagements//EN";

  private ICalendarFile() {}

  /**
   * @param name of the calendar, as calendar programs show it
   */
  public static void write(String name, List<Appointment> appointments, OutputStream out)
      throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName(name);
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    for (Appointment a : appointments) {
      calendar.addEvent(event(a));
    }
    String text = Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static VEvent event(Appointment a) {
    VEvent event = new VEvent();
    event.setUid(a.id() + "@chancery");
    event.setDateTimeStamp(Date.from(a.noted().atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(day(a.date().first()), false);
    // The end of whole days is the day after.
    event.setDateEnd(day(a.date().last().plusDays(1)), false);
    boolean vague = a.date().day().isEmpty();
    Summary summary =
        new Summary(
            clean(a.title()) + (vague ? " (day not known: " + Wording.date(a.date()) + ")" : ""));
    event.setSummary(summary);
    a.place().ifPresent(p -> event.setLocation(clean(p)));
    if (!a.notes().isEmpty()) {
      event.setDescription(clean(String.join("\n", a.notes())));
    }
    if (!a.categories().isEmpty()) {
      event.addCategories(a.categories());
    }
    event.setStatus(
        switch (a.state()) {
          case HELD -> Status.confirmed();
          case PLANNED -> Status.tentative();
          case CALLED_OFF -> Status.cancelled();
        });
    event.setTransparency(Transparency.transparent());
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new biweekly.util.DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
        false);
  }

  /** Without what RFC 5545 forbids in text: control characters but the line feed and the tab. */
  private static String clean(String words) {
    return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
  }
}
