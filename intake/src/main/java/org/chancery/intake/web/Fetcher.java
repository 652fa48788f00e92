package org.chancery.intake.web;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fetches addresses by the rules: robots.txt, delays, redirects, servers that are busy. */
final class Fetcher {
  /** What came of an address. */
  sealed interface Fetched {
    /**
     * A page.
     *
     * @param at where it is in the end
     */
    record Got(Answer answer, WebAddress at) implements Fetched {}

    /** The server says that it is as it was. */
    record Unchanged(WebAddress at) implements Fetched {}

    /** It leads on to one that is here already. */
    record Elsewhere(WebAddress at) implements Fetched {}
  }

  private final Requests requests;
  private final Rules rules;

  Fetcher(Requests requests) {
    this.requests = requests;
    this.rules = new Rules(requests);
  }

  /**
   * Fetches an address.
   *
   * @param have what state of a page is here already
   * @param most bytes that a page may have
   * @param here whether a page that it leads on to is here already
   */
  Fetched fetch(
      WebAddress address,
      long most,
      Function<WebAddress, Validators> have,
      Predicate<WebAddress> here)
      throws Trouble, InterruptedException {
    Set<WebAddress> seen = new HashSet<>();
    WebAddress at = address;
    for (int i = 0; i <= Manners.REDIRECTS; i++) {
      seen.add(at);
      rules.check(at, address);
      Answer answer = requests.ask(at, address, have.apply(at), Client.Most.of(most));
      if (!Redirect.is(answer)) {
        return result(answer, at, address);
      }
      WebAddress next = Redirect.next(answer, at, address, seen);
      if (here.test(next)) {
        return new Fetched.Elsewhere(next);
      }
      at = next;
    }
    throw new Trouble(
        Trouble.Of.PAGE,
        address
            + " leads on to other addresses more than "
            + Manners.REDIRECTS
            + " times. Give the address at which the page is.");
  }

  private static Fetched result(Answer answer, WebAddress at, WebAddress first) throws Trouble {
    return switch (answer.status()) {
      case 200, 203 -> new Fetched.Got(answer, at);
      case 304 -> new Fetched.Unchanged(at);
      default -> throw Statuses.trouble(answer.status(), first);
    };
  }
}
