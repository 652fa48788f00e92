package org.chancery.desk.server;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Theme;
import org.chancery.desk.visit.Visit;

/** How a visitor wants all pages: as of which day, and in which light. The browser keeps it. */
final class Preferences implements Screen {
  static final String AS_OF = "as-of";
  static final String THEME = "theme";

  @Override
  public void routes(Routes routes) {
    routes.post("/as-of", Preferences::asOf).post("/theme", Preferences::theme);
  }

  /** Sets the day as of which all pages are shown, and goes back. */
  private static Reply asOf(Visit visit) {
    Optional<LocalDate> day = visit.asked().form().day("day");
    if (visit.form("day").isPresent() && day.isEmpty()) {
      return Reply.wrong("A day is written like 2024-01-11.");
    }
    return back(visit, AS_OF, day.map(LocalDate::toString).orElse(""));
  }

  private static Reply theme(Visit visit) {
    return back(visit, THEME, Theme.of(visit.form("theme")).label());
  }

  /** To a page of the desk, and of no other site. */
  private static Reply back(Visit visit, String name, String value) {
    return new Reply.Redirect(
        visit.form("back").filter(b -> b.matches("/(?![/\\\\])[!-~]*")).orElse("/"),
        Optional.of(new Reply.Keepsake(name, value)));
  }
}
