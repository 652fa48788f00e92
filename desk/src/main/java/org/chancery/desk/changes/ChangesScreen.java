package org.chancery.desk.changes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.answer.Changes;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Page;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.subject.Subjects;
import org.chancery.desk.about.Asking;
import org.chancery.desk.entry.ReportEntry;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Status;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;

/**
 * What is new: on the register since a day, on a subject since a day, and between two meetings of a
 * pair.
 */
public final class ChangesScreen implements Screen {
  private static final int DAYS = 30;
  private static final int REPORTS = 60;
  private static final int MEETINGS = 20;

  @Override
  public void routes(Routes routes) {
    routes.get("/changes", ChangesScreen::changes);
  }

  private static Reply changes(Visit visit) {
    Asking asking = Asking.of(visit);
    LocalDate since = asking.since().orElse(visit.today().minusDays(DAYS));
    if (asking.words().isEmpty()) {
      List<ReportEntry> fresh =
          visit
              .register()
              .recorded(
                  since.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                  visit.moment(),
                  REPORTS)
              .stream()
              .map(ReportEntry::of)
              .toList();
      return Reply.page(
          new ChangesView("", since, fresh, Optional.empty(), List.of(), Optional.empty()));
    }
    return asking.on(visit, subject -> Reply.page(on(visit, asking, subject, since)));
  }

  private static ChangesView on(Visit visit, Asking asking, Subject subject, LocalDate since) {
    Collector collector = new Collector(visit.register());
    Material now = collector.collect(subject, visit.scope());
    Material then =
        collector.collect(
            Subjects.at(visit.register(), subject, new Moment.EndOf(since), Visit.MOST),
            visit.scope().at(new Moment.EndOf(since)));
    Page page = Changes.of(List.of(new Changes.Turn(then, now)), since, asking.request()).page();
    List<Dossier> met =
        now.engagements().stream()
            .filter(d -> Engagements.of(d).status() == Status.HELD)
            .limit(MEETINGS)
            .toList();
    Optional<Between> between =
        subject instanceof Subject.About
            ? Optional.empty()
            : Between.of(
                visit, met, visit.query("from").orElse(""), visit.query("to").orElse(""), now);
    return new ChangesView(
        asking.words(),
        since,
        List.of(),
        Optional.of(page),
        met.stream().map(Between.Meeting::of).toList(),
        between);
  }
}
