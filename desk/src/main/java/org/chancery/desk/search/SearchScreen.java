package org.chancery.desk.search;

import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;

/** Search, in the language of {@link org.chancery.register.search.Question}. */
public final class SearchScreen implements Screen {
  @Override
  public void routes(Routes routes) {
    routes.get("/search", visit -> Reply.page(SearchView.of(visit)));
  }
}
