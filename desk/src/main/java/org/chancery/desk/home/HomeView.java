package org.chancery.desk.home;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.answer.Outlook;
import org.chancery.brief.page.Page;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.desk.entry.ReportEntry;
import org.chancery.desk.finding.Standing;
import org.chancery.desk.review.ReviewView;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.PartialDate;

/**
 * What the first page shows.
 *
 * @param reports on the register
 * @param since from when on something is new, in words
 * @param fresh reports that were put on the register since then, the last first
 * @param more how many of them are not shown, in words; empty if none
 * @param toCome the next days
 * @param overdue what should have been, and was not seen
 * @param doubtful the readings that are least sure
 */
public record HomeView(
    long reports,
    String since,
    List<ReportEntry> fresh,
    String more,
    Page toCome,
    Page overdue,
    List<EngagementEntry> doubtful)
    implements View {
  /** How far is looked ahead. */
  private static final int AHEAD = 30;

  /** How far is looked back for what is overdue. */
  private static final int BACK = 120;

  /** Whoever comes for the first time is shown what came in these days. */
  private static final Duration FIRST = Duration.ofDays(30);

  private static final int SHOWN = 8;
  private static final int COUNTED = 60;
  private static final int DOUBTFUL = 4;
  private static final int PLANS = 60;

  public HomeView {
    fresh = List.copyOf(fresh);
    doubtful = List.copyOf(doubtful);
  }

  static HomeView of(Visit visit, Optional<Instant> lastVisit) {
    Instant since =
        lastVisit
            .filter(l -> visit.frame().asOf().isEmpty())
            .orElse(
                visit.today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(FIRST));
    List<ReportEntry> fresh =
        visit.register().recorded(since, visit.moment(), COUNTED).stream()
            .map(ReportEntry::of)
            .toList();
    Standing standing = Standing.of(visit.register().corrections(visit.moment()));
    Outlook outlook = new Outlook(visit.register(), visit.scope().most(PLANS));
    LocalDate today = visit.today();
    return new HomeView(
        visit.register().state().reports(),
        Wording.date(PartialDate.of(Visit.dayOf(since))),
        fresh.stream().limit(SHOWN).toList(),
        more(fresh.size()),
        outlook.toCome(today, today.plusDays(AHEAD)),
        outlook.overdue(BACK),
        ReviewView.waiting(visit, standing, DOUBTFUL).stream().map(EngagementEntry::of).toList());
  }

  private static String more(int counted) {
    return counted <= SHOWN ? "" : counted - SHOWN + (counted == COUNTED ? " and more" : " more");
  }

  /** Whether nothing is on the register yet. */
  public boolean empty() {
    return reports == 0;
  }

  @Override
  public String template() {
    return "home/home.jte";
  }

  @Override
  public String title() {
    return "Home";
  }

  @Override
  public Part part() {
    return Part.HOME;
  }
}
