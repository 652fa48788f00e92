package org.chancery.desk.home;

import java.time.Instant;
import java.util.Optional;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;

/** What the first page shows. */
public record HomeView(long reports) implements View {
  static HomeView of(Visit visit, Optional<Instant> lastVisit) {
    return new HomeView(visit.register().state().reports());
  }

  @Override
  public String template() {
    return "home/home.jte";
  }

  @Override
  public String title() {
    return "Home";
  }

  @Override
  public Part part() {
    return Part.HOME;
  }
}
