package org.chancery.desk.api;

import org.chancery.brief.answer.Brief;
import org.chancery.brief.answer.Request;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import tools.jackson.databind.node.ObjectNode;

/** The brief on a subject, as the desk prints it. */
final class BriefResource implements Resource {
  @Override
  public Reply reply(Call call) {
    Request request = call.request();
    Subject subject = call.subject();
    ObjectNode node = Json.object();
    node.set("subject", Known.subject(subject));
    node.set(
        "page",
        Printed.page(new Brief(call.register()).of(call.material(subject), request).page()));
    return Json.reply(node);
  }
}
