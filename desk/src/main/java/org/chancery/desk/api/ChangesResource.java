package org.chancery.desk.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.answer.Changes;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.page.Page;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.subject.Subjects;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Moment;
import org.chancery.register.Reported;
import tools.jackson.databind.node.ObjectNode;

/** What the register has that it did not have on a day: on a subject, or all reports. */
final class ChangesResource implements Resource {
  private static final int DAYS = 30;

  @Override
  public Reply reply(Call call) {
    Paging paging = call.paging();
    LocalDate since = call.day("since").orElse(call.today().minusDays(DAYS));
    Optional<Subject> subject = call.ofSubject();
    ObjectNode node = Json.object();
    node.put("since", since.toString());
    Json.put(node, "subject", subject, Known::subject);
    Json.put(node, "page", subject.map(s -> page(call, s, since)), Printed::page);
    List<Reported> fresh =
        subject.isPresent()
            ? List.of()
            : call.register()
                .recorded(
                    since.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    call.moment(),
                    paging.upTo());
    return Json.reply(paging.put(node, fresh, ReportsResource::entry));
  }

  private static Page page(Call call, Subject subject, LocalDate since) {
    // The day is not one of what happened, but one as of which the register is asked.
    Scope now = Scope.everything(call.today(), Visit.MOST).at(call.moment());
    Moment day = new Moment.EndOf(since);
    Collector collector = new Collector(call.register());
    Material then =
        collector.collect(Subjects.at(call.register(), subject, day, Visit.MOST), now.at(day));
    return Changes.of(
            List.of(new Changes.Turn(then, collector.collect(subject, now))),
            since,
            Request.plain())
        .page();
  }
}
