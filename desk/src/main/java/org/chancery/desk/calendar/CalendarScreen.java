package org.chancery.desk.calendar;

import org.chancery.desk.store.Overviews;
import org.chancery.desk.visit.*;

public final class CalendarScreen implements Screen {
  public CalendarScreen(
      org.chancery.desk.store.DeskFile file,
      Overviews overviews,
      java.util.function.Supplier<java.net.URI> at) {}

  public void routes(Routes routes) {}
}
