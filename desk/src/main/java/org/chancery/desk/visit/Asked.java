package org.chancery.desk.visit;

import java.util.List;
import java.util.StringJoiner;

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

  /** The address with its query, to come back to. */
  public String address() {
    StringJoiner pairs = new StringJoiner("&", "?", "").setEmptyValue("");
    query
        .all()
        .forEach(
            (name, values) ->
                values.forEach(v -> pairs.add(Links.encoded(name) + "=" + Links.encoded(v))));
    return path + pairs;
  }
}
