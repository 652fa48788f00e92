package org.chancery.desk.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.brief.calendar.ICalendarFile;
import org.chancery.desk.about.Chosen;
import org.chancery.desk.server.Secrets;
import org.chancery.desk.server.Server;
import org.chancery.desk.store.DeskFile;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;

/** The calendar, as a page and for calendar programs. */
public final class CalendarScreen implements Screen {
  private static final String TYPE = "text/calendar; charset=utf-8";

  /** A calendar that is subscribed to begins so many days ago. */
  private static final int BACK = 90;

  /** And ends in so many years. */
  private static final int AHEAD = 2;

  /** Of the whole register, so many of one date. */
  private static final int EACH = 20;

  private final Overviews overviews;
  private final Diaries diaries = new Diaries();
  private final Supplier<URI> address;
  private final String secret;

  /**
   * @param address where the desk is
   */
  public CalendarScreen(DeskFile desk, Overviews overviews, Supplier<URI> address) {
    this.overviews = overviews;
    this.address = address;
    secret = Secrets.of(desk.secret(), "calendar");
  }

  /** The path of the calendar that is subscribed to. */
  static String subscribed(String secret) {
    return Server.SUBSCRIBED + secret + "/calendar.ics";
  }

  @Override
  public void routes(Routes routes) {
    routes
        .get(
            "/calendar",
            visit -> Reply.page(CalendarView.of(visit, overviews, diaries, address.get(), secret)))
        .get("/calendar.ics", visit -> file(visit, Optional.of("chancery-calendar.ics")))
        // A program has no cookie: it is let in for the secret in the address.
        .get(
            subscribed("{secret}"),
            visit ->
                Secrets.equal(visit.place("secret"), secret)
                    ? file(visit, Optional.empty())
                    : Reply.missing("There is no such calendar."));
  }

  private Reply file(Visit visit, Optional<String> name) {
    Chosen chosen = Chosen.of(visit);
    if (chosen.unclear()) {
      return Reply.missing(chosen.problem());
    }
    LocalDate today = visit.today();
    Days days = diaries.between(visit, chosen, today.minusDays(BACK), today.plusYears(AHEAD), EACH);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ICalendarFile.write(
          "Chancery" + (chosen.name().isEmpty() ? "" : ": " + chosen.name()),
          days.appointments(),
          bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reply.File(TYPE, bytes.toByteArray(), name);
  }
}
