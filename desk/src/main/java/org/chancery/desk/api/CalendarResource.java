package org.chancery.desk.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.answer.Diary;
import org.chancery.brief.calendar.Appointment;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.search.Question;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What took place when, and what is to: of a subject, or on the whole register. */
final class CalendarResource implements Resource {
  /** Plans that are looked at for each engagement; as in an answer on a subject. */
  private static final int PLANS = 4;

  @Override
  public Reply reply(Call call) {
    Optional<Subject> subject = call.ofSubject();
    Period period = Period.of(call, "from", "until");
    List<Dossier> engagements;
    List<Planned> plans;
    if (subject.isPresent()) {
      Material material =
          new Collector(call.register())
              .collect(
                  subject.get(),
                  new Scope(
                      Optional.of(period.first()),
                      Optional.of(period.last()),
                      Optional.empty(),
                      call.moment(),
                      call.today(),
                      Visit.MOST));
      engagements = material.engagements();
      plans = material.plans();
    } else {
      Question question = period.question();
      engagements = call.register().engagements(question, call.moment(), Call.MOST);
      plans = call.register().plans(question, call.moment(), Call.MOST / PLANS);
    }
    Map<String, ObjectNode> known = new HashMap<>();
    plans.forEach(
        p ->
            known.put(p.id().digits(), what("plan", Cited.evidence(p.source(), Said.evidence(p)))));
    engagements.forEach(d -> known.put(d.id().digits(), what("engagement", Told.evidence(d))));
    ObjectNode node = Json.object();
    Json.put(node, "subject", subject, Known::subject);
    return Json.reply(
        call.paging()
            .put(
                node,
                Diary.appointments(engagements, plans),
                a -> entry(a, known.getOrDefault(a.id(), Json.object()))));
  }

  private static ObjectNode what(String type, ArrayNode evidence) {
    ObjectNode node = Json.object();
    node.put("type", type);
    node.set("evidence", evidence);
    return node;
  }

  private static ObjectNode entry(Appointment a, ObjectNode what) {
    ObjectNode node = Json.object();
    node.put("id", a.id());
    node.set("type", what.path("type"));
    node.put("date", a.date().toString());
    node.put("title", a.title());
    Json.put(node, "place", a.place());
    node.put(
        "state",
        switch (a.state()) {
          case HELD -> "held";
          case PLANNED -> "planned";
          case CALLED_OFF -> "cancelled";
        });
    node.set("topics", Json.words(a.categories()));
    node.put("first_reported", a.noted().toString());
    node.set("evidence", what.path("evidence"));
    return node;
  }
}
