package org.chancery.desk.commitments;

import java.time.LocalDate;
import org.chancery.brief.answer.Ledger;
import org.chancery.brief.answer.Outlook;
import org.chancery.brief.page.Page;
import org.chancery.desk.about.Asking;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;

/** What was promised and planned, and what became of it: of all, or of a person, body or pair. */
public final class CommitmentsScreen implements Screen {
  /** Plans of so many days before and after today are shown, unless others are asked for. */
  private static final int BACK = 180;

  private static final int AHEAD = 365;
  private static final int PLANS = 120;

  @Override
  public void routes(Routes routes) {
    routes.get("/commitments", CommitmentsScreen::commitments);
  }

  private static Reply commitments(Visit visit) {
    Asking asking = Asking.of(visit);
    LocalDate first = asking.since().orElse(visit.today().minusDays(BACK));
    LocalDate last = asking.until().orElse(visit.today().plusDays(AHEAD));
    if (last.isBefore(first)) {
      return Reply.wrong("The last day lies before the first.");
    }
    if (asking.words().isEmpty()) {
      Page page = new Outlook(visit.register(), visit.scope().most(PLANS)).ledger(first, last);
      return Reply.page(new CommitmentsView("", first, last, page));
    }
    return asking.on(
        visit,
        subject -> {
          Page page = Ledger.of(asking.material(visit, subject), asking.request()).page();
          return Reply.page(new CommitmentsView(asking.words(), first, last, page));
        });
  }
}
