package org.chancery.desk.api;

import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import tools.jackson.databind.node.ObjectNode;

/** The engagements of a subject in the order of time. */
final class TimelineResource implements Resource {
  @Override
  public Reply reply(Call call) {
    Subject subject = call.subject();
    ObjectNode node = Json.object();
    node.set("subject", Known.subject(subject));
    return Json.reply(
        call.paging()
            .put(node, call.engagements(subject).engagements().reversed(), Told::engagement));
  }
}
