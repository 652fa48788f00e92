package org.chancery.desk.api;

import java.util.List;
import org.chancery.desk.visit.Reply;
import org.chancery.register.Biography;
import tools.jackson.databind.node.ObjectNode;

/** The persons who bear a name. */
final class PersonsResource implements Resource {
  /** Engagements that are named of each. */
  private static final int LATEST = 10;

  private static final int NEAREST = 5;

  @Override
  public Reply reply(Call call) {
    String name = call.words("name").orElseThrow(() -> ApiTrouble.wrong("Say of whom: name=Zuev."));
    List<Biography> found = call.register().persons(name, call.moment(), LATEST);
    Known known = new Known(call.register(), call.moment());
    ObjectNode node = call.paging().page(found, known::person);
    node.set(
        "nearest",
        Json.words(found.isEmpty() ? call.register().nearest(name, NEAREST) : List.of()));
    return Json.reply(node);
  }
}
