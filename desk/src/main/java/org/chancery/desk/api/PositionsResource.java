package org.chancery.desk.api;

import org.chancery.brief.subject.Subject;
import org.chancery.desk.visit.Reply;
import tools.jackson.databind.node.ObjectNode;

/** What the sides of a subject said, the latest first. */
final class PositionsResource implements Resource {
  @Override
  public Reply reply(Call call) {
    Subject subject = call.subject();
    ObjectNode node = Json.object();
    node.set("subject", Known.subject(subject));
    return Json.reply(call.paging().put(node, call.said(subject).utterances(), Said::statement));
  }
}
