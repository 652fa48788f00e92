package org.chancery.desk.server;

import java.util.Optional;
import java.util.Set;

/**
 * Who is let in. The desk listens on this machine's loopback address alone; besides, it answers
 * only requests that were meant for that address (so that no other site's name can be made to lead
 * here), that hold the secret which the desk told when it was opened, and, where something is
 * changed, that come from one of its own pages.
 */
final class Guard {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final int port;
  private final String key;
  private final String session;
  private final String program;

  /**
   * @param key what the address holds by which the desk is entered
   * @param session what the browser keeps once it has entered
   * @param program what programs send to the API
   */
  Guard(int port, String key, String session, String program) {
    this.port = port;
    this.key = key;
    this.session = session;
    this.program = program;
  }

  /** What is looked at of a request's head; empty where it has no such line. */
  record Head(
      String method,
      String path,
      String host,
      String origin,
      String site,
      String authorization,
      String cookie) {}

  /** What a form must send along. */
  String token() {
    return Secrets.of(session, "form");
  }

  String session() {
    return session;
  }

  /** Cookies are one for all ports of an address. */
  String cookieName() {
    return "chancery-" + port;
  }

  boolean opens(String given) {
    return Secrets.equal(key, given);
  }

  /** Refuses what was meant for another address. */
  Optional<Refusal> wrongHost(Head head) {
    int colon = head.host().lastIndexOf(':');
    boolean own =
        colon > 0
            && LOOPBACK.contains(head.host().substring(0, colon))
            && head.host().substring(colon + 1).equals(String.valueOf(port));
    return own
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                421,
                "The desk answers at http://127.0.0.1:"
                    + port
                    + " on the machine that it runs on, and nowhere else."));
  }

  /** Refuses who has not entered; programs need the API's secret alone. */
  Optional<Refusal> stranger(Head head, boolean api) {
    if (api && head.authorization().startsWith("Bearer ")) {
      return Secrets.equal(program, head.authorization().substring("Bearer ".length()).strip())
          ? Optional.empty()
          : Optional.of(
              new Refusal(
                  401,
                  "The API does not know that secret. Ask for it with: chancery desk --secret"));
    }
    return Secrets.equal(session, head.cookie())
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                401,
                "You have not entered the desk. Open the address that \"chancery desk\" showed"
                    + " when it started."));
  }

  /** Refuses what another site made the browser send. */
  Optional<Refusal> foreign(Head head) {
    boolean fromHere =
        head.origin().isEmpty()
            ? head.site().isEmpty() || head.site().equals("same-origin")
            : head.origin().equals("http://" + head.host());
    return fromHere
        ? Optional.empty()
        : Optional.of(new Refusal(403, "Only the desk's own pages may change something."));
  }

  /** Refuses a form that is not one of this run's own. */
  Optional<Refusal> unsigned(Head head, boolean api, Optional<String> token) {
    boolean program = api && head.authorization().startsWith("Bearer ");
    return program || token.filter(t -> Secrets.equal(token(), t)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                403,
                "This form is from an earlier run of the desk. Go back, load the page again, and"
                    + " send it once more."));
  }
}
