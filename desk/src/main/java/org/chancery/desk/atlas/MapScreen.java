package org.chancery.desk.atlas;

import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.*;

public final class MapScreen implements Screen {
  public MapScreen(Overviews overviews) {}

  public void routes(Routes routes) {}
}
