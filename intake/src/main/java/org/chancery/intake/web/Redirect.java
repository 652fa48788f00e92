package org.chancery.intake.web;

import java.util.Set;

/** Where an answer leads on to (RFC 9110, 15.4), and whether it is followed. */
final class Redirect {
  private Redirect() {}

  static boolean is(Answer answer) {
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /**
   * Where it leads on to.
   *
   * @param first the address that was asked for, which the sentence names
   * @param seen the addresses on the way
   */
  static WebAddress next(Answer answer, WebAddress at, WebAddress first, Set<WebAddress> seen)
      throws Trouble {
    String location =
        answer
            .location()
            .orElseThrow(
                () ->
                    new Trouble(
                        Trouble.Of.PAGE,
                        first + " leads on, and does not say where to. Open it in a browser."));
    WebAddress next;
    try {
      next = at.resolve(location);
    } catch (Trouble t) {
      throw new Trouble(
          t.of(), first + " leads on to an address that is not asked: " + t.sentence());
    }
    if (at.secure() && !next.secure()) {
      throw new Trouble(
          Trouble.Of.PAGE,
          first
              + " leads on from https to "
              + next
              + ", which anybody on the way could have changed; it was not followed. Give that"
              + " address if it is to be read all the same.");
    }
    if (seen.contains(next)) {
      throw new Trouble(
          Trouble.Of.PAGE, first + " leads round in a circle, by " + next + ". Check it.");
    }
    return next;
  }
}
