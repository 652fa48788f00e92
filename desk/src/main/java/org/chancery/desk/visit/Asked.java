package org.chancery.desk.visit;

import java.util.List;

/**
 * What is asked of the desk.
 *
 * @param path of the address, from the first slash, decoded
 * @param places what stands in the path where a route has names
 * @param query behind the question mark
 * @param form what was filled in; none if nothing is sent
 * @param body what was sent as it is, if it is no form
 */
public record Asked(
    Method method,
    String path,
    Values places,
    Values query,
    Values form,
    Values cookies,
    List<Upload> uploads,
    byte[] body) {
  /** What is wanted: to see, or to change. */
  public enum Method {
    GET,
    POST
  }

  public Asked {
    uploads = List.copyOf(uploads);
  }

  /** What is asked by an address alone. */
  public static Asked get(String path, Values query) {
    return new Asked(
        Method.GET,
        path,
        Values.none(),
        query,
        Values.none(),
        Values.none(),
        List.of(),
        new byte[0]);
  }
}
