package org.chancery.desk.server;

import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;

/** The page that says why something cannot be done. */
public record Sorry(int status, String sentence) implements View {
  @Override
  public String template() {
    return "sorry.jte";
  }

  @Override
  public String title() {
    return status == 404 ? "Not found" : "Not possible";
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }
}
