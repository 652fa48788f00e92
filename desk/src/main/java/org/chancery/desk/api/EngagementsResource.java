package org.chancery.desk.api;

import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.visit.Reply;
import org.chancery.register.Dossier;
import tools.jackson.databind.node.ObjectNode;

/** Engagements. */
final class EngagementsResource {
  private EngagementsResource() {}

  static Reply all(Call call) {
    Paging paging = call.paging();
    return Json.reply(
        paging.page(
            call.register().engagements(call.question(), call.moment(), paging.upTo()),
            Told::engagement));
  }

  static Reply one(Call call) {
    return Json.reply(Told.whole(dossier(call)));
  }

  /** What each report tells of one. */
  static Reply reports(Call call) {
    Dossier told = dossier(call);
    List<ObjectNode> tellings = new ArrayList<>();
    for (int i = 0; i < told.tellings().size(); i++) {
      tellings.add(Told.telling(told.tellings().get(i), told.group().sightings().get(i)));
    }
    return Json.reply(call.paging().page(tellings, t -> t));
  }

  private static Dossier dossier(Call call) {
    return call.register()
        .engagement(call.fact(), call.moment())
        .orElseThrow(
            () ->
                ApiTrouble.missing(
                    "No engagement is called \"" + call.visit().place("id") + "\"."));
  }
}
