package org.chancery.desk.server;

import org.chancery.desk.visit.Reply;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, for programs (RFC 9457). */
final class Problem {
  private static final JsonMapper JSON = new JsonMapper();

  private Problem() {}

  static String of(Reply.Trouble trouble) {
    return JSON.writeValueAsString(
        JSON.createObjectNode()
            .put("type", "about:blank")
            .put("status", trouble.status())
            .put("detail", trouble.sentence()));
  }
}
