package org.chancery.desk.atlas;

import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;

/** Where engagements took place. */
public final class MapScreen implements Screen {
  private final Overviews overviews;

  public MapScreen(Overviews overviews) {
    this.overviews = overviews;
  }

  @Override
  public void routes(Routes routes) {
    routes.get("/map", visit -> Reply.page(MapView.of(visit, overviews)));
  }
}
