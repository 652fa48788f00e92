package org.chancery.desk.home;

import org.chancery.desk.store.DeskFile;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;

/** The first page: what is new, what comes, what is open, what is unsure. */
public final class HomeScreen implements Screen {
  private final DeskFile desk;

  public HomeScreen(DeskFile desk) {
    this.desk = desk;
  }

  @Override
  public void routes(Routes routes) {
    routes.get("/", visit -> Reply.page(HomeView.of(visit, desk.lastVisit())));
  }
}
