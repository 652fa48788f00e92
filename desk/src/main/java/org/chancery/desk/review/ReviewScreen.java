package org.chancery.desk.review;

import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;

/** What was read least surely, for somebody to look at. */
public final class ReviewScreen implements Screen {
  @Override
  public void routes(Routes routes) {
    routes.get("/review", visit -> Reply.page(ReviewView.of(visit)));
  }
}
