package org.chancery.desk.api;

import org.chancery.desk.store.Overview;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Reply;
import org.chancery.register.State;
import tools.jackson.databind.node.ObjectNode;

/** How much is on the register, and whether anything on it is otherwise than before. */
final class StateResource implements Resource {
  private final Overviews overviews;

  StateResource(Overviews overviews) {
    this.overviews = overviews;
  }

  @Override
  public Reply reply(Call call) {
    State state = call.register().state();
    Overview.Totals totals = overviews.of(call.register(), call.moment()).totals();
    ObjectNode node = Json.object();
    node.put("version", call.visit().frame().version());
    Json.put(node, "as_of", call.asOf());
    node.put("today", call.today().toString());
    node.put("reports", state.reports());
    node.put("engagements", totals.engagements() + totals.unsure());
    node.put("corrections", call.register().corrections(call.moment()).size());
    node.put("state", state.reports() + "." + state.accounts() + "." + state.corrections());
    return Json.reply(node);
  }
}
