package org.chancery.desk.network;

import org.chancery.desk.store.Kept;
import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;

/** Who met whom. */
public final class NetworkScreen implements Screen {
  private static final int KEPT = 12;

  private final Overviews overviews;
  private final Kept<NetworkView.Asked, Met.Told> kept = new Kept<>(KEPT);

  public NetworkScreen(Overviews overviews) {
    this.overviews = overviews;
  }

  @Override
  public void routes(Routes routes) {
    routes.get("/network", visit -> Reply.page(NetworkView.of(visit, overviews, kept)));
  }
}
