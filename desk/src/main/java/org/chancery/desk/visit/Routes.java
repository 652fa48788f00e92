package org.chancery.desk.visit;

import java.util.ArrayList;
import java.util.List;

/** The addresses of the desk, and who answers there. */
public final class Routes {
  private final List<Route> all = new ArrayList<>();

  /** Who answers. */
  public interface Answering {
    Reply reply(Visit visit);
  }

  /**
   * An address.
   *
   * @param path with names in braces for what differs: {@code /reports/{key}}
   */
  public record Route(Asked.Method method, String path, Answering answering) {}

  /** What is only looked at: nothing is changed, and asking twice gives the same. */
  public Routes get(String path, Answering answering) {
    all.add(new Route(Asked.Method.GET, path, answering));
    return this;
  }

  /** What changes something. */
  public Routes post(String path, Answering answering) {
    all.add(new Route(Asked.Method.POST, path, answering));
    return this;
  }

  public List<Route> all() {
    return List.copyOf(all);
  }
}
