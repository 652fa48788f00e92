package org.chancery.intake.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;

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

  private record Ruled(Robots robots, Instant asked) {}

  private static final Duration RULES_LAST = Duration.ofHours(12);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

  private final Client client;
  private final Hosts hosts;
  private final Time time;
  private final Map<String, Ruled> rules = new HashMap<>();

  Fetcher(Client client, Hosts hosts, Time time) {
    this.client = client;
    this.hosts = hosts;
    this.time = time;
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
      allowed(at, address);
      Answer answer = ask(at, address, have.apply(at), Client.Most.of(most));
      if (!leadsOn(answer)) {
        return result(answer, at, address);
      }
      WebAddress next = next(answer, at, address, seen);
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

  private static boolean leadsOn(Answer answer) {
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private static WebAddress next(
      Answer answer, WebAddress at, WebAddress first, Set<WebAddress> seen) throws Trouble {
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

  private Fetched result(Answer answer, WebAddress at, WebAddress first) throws Trouble {
    return switch (answer.status()) {
      case 200, 203 -> new Fetched.Got(answer, at);
      case 304 -> new Fetched.Unchanged(at);
      default -> throw Statuses.trouble(answer.status(), first);
    };
  }

  /** Whether the site's rules let it be asked. */
  private void allowed(WebAddress at, WebAddress first) throws Trouble, InterruptedException {
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
    if (known != null && known.asked().plus(RULES_LAST).isAfter(time.now())) {
      return known.robots();
    }
    WebAddress at = WebAddress.of(of.site() + "/robots.txt");
    Robots robots = asked(at, of);
    rules.put(of.site(), new Ruled(robots, time.now()));
    hosts.slow(of, robots.delay());
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
      Answer answer = ask(at, of, Validators.NONE, Client.Most.orCut(Robots.MOST_BYTES));
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
        hosts.leave(of, time.now().plus(Duration.ofMinutes(10)), why);
        throw new Trouble(Trouble.Of.HOST, why);
      }
      if (!leadsOn(answer) || answer.location().isEmpty()) {
        return Robots.NONE;
      }
      try {
        at = next(answer, at, robots, seen);
      } catch (Trouble t) {
        return Robots.NONE;
      }
    }
    return Robots.NONE;
  }

  private Answer ask(WebAddress at, WebAddress first, Validators have, Client.Most most)
      throws Trouble, InterruptedException {
    int broken = 0;
    for (int attempt = 1; ; attempt++) {
      Optional<String> left = hosts.left(at);
      if (left.isPresent()) {
        throw new Trouble(Trouble.Of.HOST, left.get());
      }
      hosts.await(at);
      Answer answer;
      try {
        answer = client.get(at, have, most);
      } catch (IOException e) {
        Trouble trouble = trouble(e, at, first, most.bytes());
        if (trouble.passes() && !(e instanceof Client.TooSlow) && broken++ == 0) {
          continue;
        }
        throw trouble;
      } finally {
        hosts.asked(at);
      }
      hosts.answered(at);
      if (answer.status() != 429 && answer.status() != 503) {
        return answer;
      }
      Duration wait =
          answer
              .retryAfter()
              .map(u -> Duration.between(time.now(), u))
              .orElse(Duration.ofSeconds(5L * attempt));
      if (wait.compareTo(Manners.LONGEST_WAIT) > 0) {
        String why =
            at.host()
                + " asks to be left alone until "
                + time.now().plus(wait).truncatedTo(ChronoUnit.SECONDS)
                + " (it answered "
                + answer.status()
                + "). Call again then.";
        hosts.leave(at, time.now().plus(wait), why);
        throw new Trouble(Trouble.Of.HOST, why);
      }
      if (attempt >= Manners.TRIES) {
        return answer;
      }
      if (wait.isPositive()) {
        time.pass(wait);
      }
    }
  }

  /** The sentence for a request that came to nothing; whether the host is to blame is noted. */
  private Trouble trouble(IOException e, WebAddress at, WebAddress first, long most) {
    String led = at.host().equals(first.host()) ? "" : " leads on to " + at + ", which";
    if (e instanceof Resolver.Private p) {
      return new Trouble(
          Trouble.Of.PAGE,
          first
              + led
              + " is not on the public web ("
              + at.host()
              + ": "
              + p.network()
              + "), and was not asked. Allow it with --allow-private if you trust "
              + (led.isEmpty() ? "it." : "whoever leads there."));
    }
    if (e instanceof Body.TooLarge) {
      return new Trouble(
          Trouble.Of.PAGE,
          first + led + " is larger than " + most + " bytes. Raise the limit with --max-bytes.");
    }
    if (e instanceof Body.Packed) {
      return new Trouble(
          Trouble.Of.PAGE,
          first
              + led
              + " came packed in a way that was not asked for ("
              + e.getMessage()
              + "). Save the page in a browser.");
    }
    if (e instanceof ZipException) {
      return new Trouble(
          Trouble.Of.PASSING, first + led + " came packed, and broken. Call again later.");
    }
    String why = reason(e, at);
    String sentence = first + led + " " + why;
    if (!(e instanceof ConnectionClosedException)) {
      hosts.failed(
          at,
          at.host()
              + " failed "
              + Manners.FAILURES_OF_A_HOST
              + " times, one behind the other; it is left alone for now. Call again later.");
    }
    return new Trouble(Trouble.Of.PASSING, sentence);
  }

  private static String reason(IOException e, WebAddress at) {
    return switch (e) {
      case UnknownHostException u ->
          "cannot be reached: there is no host "
              + at.host()
              + ", or no network. Check the spelling and the network.";
      case Client.TooSlow t ->
          "took too long to answer. Call again later, or give it more time with --timeout.";
      case SocketTimeoutException t ->
          "did not answer in time. Call again later, or give it more time with --timeout.";
      case InterruptedIOException t ->
          "did not answer in time. Call again later, or give it more time with --timeout.";
      case ConnectException c ->
          "cannot be reached: " + at.host() + " does not answer. Call again later.";
      case SSLException s ->
          "cannot be trusted: its certificate or its encryption is not right. Check the address.";
      case ConnectionClosedException c -> "broke off before all of it had come. Call again later.";
      case EOFException c -> "broke off before all of it had come. Call again later.";
      case SocketException c -> "broke off before all of it had come. Call again later.";
      default -> "could not be fetched: the connection failed. Call again later.";
    };
  }
}
