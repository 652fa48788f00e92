package org.chancery.desk.api;

import org.chancery.desk.visit.Reply;

/** What reports say will happen, and what became of it. */
final class PlansResource implements Resource {
  @Override
  public Reply reply(Call call) {
    Paging paging = call.paging();
    return Json.reply(
        paging.page(
            call.register().plans(call.question(), call.moment(), paging.upTo()), Said::plan));
  }
}
