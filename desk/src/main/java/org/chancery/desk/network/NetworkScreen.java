package org.chancery.desk.network;

import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.*;

public final class NetworkScreen implements Screen {
  public NetworkScreen(Overviews overviews) {}

  public void routes(Routes routes) {}
}
