package org.chancery.desk.api;

import org.chancery.desk.search.Excerpt;
import org.chancery.desk.visit.Reply;
import org.chancery.register.Hit;
import tools.jackson.databind.node.ObjectNode;

/** What answers a question best. */
final class SearchResource implements Resource {
  /** Which are best depends on how many are looked at; so these are always as many. */
  private static final int MOST = 200;

  @Override
  public Reply reply(Call call) {
    if (call.words("q").isEmpty()) {
      throw ApiTrouble.wrong("Say what to look for: q=mines, q=topic:mine-action.");
    }
    return Json.reply(
        call.paging()
            .page(
                call.register().search(call.question(), call.moment(), MOST), SearchResource::hit));
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode node = Json.object();
    node.set("source", Cited.source(hit.source()));
    node.set(
        "excerpt",
        Json.list(
            Excerpt.of(hit.passage()),
            s -> Json.object().put("words", s.words()).put("found", s.found())));
    node.set("engagements", Json.list(hit.engagements(), Told::engagement));
    node.put("also", hit.also());
    return node;
  }
}
