package org.chancery.desk.api;

import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import org.chancery.record.Act;
import org.chancery.register.Planned;
import tools.jackson.databind.node.ObjectNode;

/** What was promised and planned, and what became of it: by a subject, or on the whole register. */
final class CommitmentsResource implements Resource {
  @Override
  public Reply reply(Call call) {
    Paging paging = call.paging();
    Optional<Subject> subject = call.ofSubject();
    List<Planned> plans;
    List<Utterance> pledges;
    if (subject.isPresent()) {
      Material material = call.material(subject.get());
      plans = material.plans();
      pledges =
          material.utterances().stream().filter(u -> u.statement().act() == Act.PLEDGE).toList();
    } else {
      plans =
          call.register()
              .plans(Period.of(call, "since", "until").question(), call.moment(), paging.upTo());
      pledges = List.of();
    }
    ObjectNode node = Json.object();
    Json.put(node, "subject", subject, Known::subject);
    node.set("pledges", Json.list(pledges, Said::statement));
    return Json.reply(paging.put(node, plans, Said::plan));
  }
}
