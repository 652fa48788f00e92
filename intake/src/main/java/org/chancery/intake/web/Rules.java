package org.chancery.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rules of sites (robots.txt, RFC 9309), each asked for once in a while, and obeyed. */
final class Rules {
  private record Ruled(Robots robots, Instant asked) {}

  private static final Duration LAST = Duration.ofHours(12);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

  private final Requests requests;
  private final Map<String, Ruled> rules = new HashMap<>();

  Rules(Requests requests) {
    this.requests = requests;
  }

  /**
   * Asks for a site's rules unless they are known.
   *
   * @param first the address that led to it, which the sentence names
   * @throws Trouble if they do not let it be asked
   */
  void check(WebAddress at, WebAddress first) throws Trouble, InterruptedException {
    Robots robots = robots(at);
    if (!robots.allows(at)) {
      throw new Trouble(
          Trouble.Of.RULES,
          first
              + " was not asked for: "
              + at.site()
              + "/robots.txt forbids it to programs. Open it in a browser, save it and give the"
              + " file.");
    }
    if (robots.delay().compareTo(LONGEST_DELAY) > 0) {
      throw new Trouble(
          Trouble.Of.RULES,
          first
              + " was not asked for: "
              + at.site()
              + "/robots.txt wants "
              + robots.delay().toMinutes()
              + " minutes between two requests. Save the page and give the file.");
    }
  }

  private Robots robots(WebAddress of) throws Trouble, InterruptedException {
    Ruled known = rules.get(of.site());
    if (known != null && known.asked().plus(LAST).isAfter(requests.now())) {
      return known.robots();
    }
    WebAddress at = WebAddress.of(of.site() + "/robots.txt");
    Robots robots = asked(at, of);
    rules.put(of.site(), new Ruled(robots, requests.now()));
    requests.hosts().slow(of, robots.delay());
    return robots;
  }

  /**
   * A site without rules allows everything; one that cannot tell them, nothing (RFC 9309, 2.3.1).
   */
  private Robots asked(WebAddress robots, WebAddress of) throws Trouble, InterruptedException {
    WebAddress at = robots;
    Set<WebAddress> seen = new HashSet<>();
    for (int i = 0; i <= Manners.REDIRECTS; i++) {
      seen.add(at);
      Answer answer = requests.ask(at, of, Validators.NONE, Client.Most.orCut(Robots.MOST_BYTES));
      if (answer.status() == 200) {
        return Robots.of(robots.toString(), answer.body());
      }
      if (answer.status() >= 500) {
        String why =
            of.host()
                + " cannot tell its rules now ("
                + robots
                + " answered "
                + answer.status()
                + "), so it is not asked for pages. Call again later.";
        requests.hosts().leave(of, requests.now().plus(Duration.ofMinutes(10)), why);
        throw new Trouble(Trouble.Of.HOST, why);
      }
      if (!Redirect.is(answer) || answer.location().isEmpty()) {
        return Robots.NONE;
      }
      try {
        at = Redirect.next(answer, at, robots, seen);
      } catch (Trouble t) {
        return Robots.NONE;
      }
    }
    return Robots.NONE;
  }
}
