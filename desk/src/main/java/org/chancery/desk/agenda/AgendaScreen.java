package org.chancery.desk.agenda;

import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;

/** Topics by month, as a map of heat. */
public final class AgendaScreen implements Screen {
  private final Overviews overviews;

  public AgendaScreen(Overviews overviews) {
    this.overviews = overviews;
  }

  @Override
  public void routes(Routes routes) {
    routes.get("/agenda", visit -> Reply.page(AgendaView.of(visit, overviews)));
  }
}
