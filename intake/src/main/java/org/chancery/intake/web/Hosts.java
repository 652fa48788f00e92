package org.chancery.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When each host may be asked again. */
final class Hosts {
  private final Time time;
  private final Duration usual;
  private final Map<String, Host> hosts = new HashMap<>();

  private static final class Host {
    private Duration delay = Duration.ZERO;
    private Instant next = Instant.MIN;
    private int failures;
    private Optional<Instant> until = Optional.empty();
    private String why = "";
  }

  Hosts(Time time, Duration usual) {
    this.time = time;
    this.usual = usual;
  }

  private Host host(WebAddress address) {
    return hosts.computeIfAbsent(address.host(), h -> new Host());
  }

  /** Waits until the host may be asked. */
  void await(WebAddress address) throws InterruptedException {
    Duration rest = Duration.between(time.now(), later(host(address).next));
    // Also if it need not wait: whoever has to end is told here.
    time.pass(rest.isPositive() ? rest : Duration.ZERO);
  }

  private Instant later(Instant next) {
    return next.equals(Instant.MIN) ? time.now() : next;
  }

  /** The host has been asked. */
  void asked(WebAddress address) {
    Host host = host(address);
    Duration delay = host.delay.compareTo(usual) > 0 ? host.delay : usual;
    host.next = time.now().plus(delay);
  }

  /** The host's rules ask for a delay. */
  void slow(WebAddress address, Duration delay) {
    host(address).delay = delay;
  }

  /** The host answered. */
  void answered(WebAddress address) {
    host(address).failures = 0;
  }

  /** A request to the host came to nothing; too many, and it is left alone until the work's end. */
  void failed(WebAddress address) {
    Host host = host(address);
    if (++host.failures >= Manners.FAILURES_OF_A_HOST) {
      host.failures = 0;
      leave(
          address,
          time.now().plus(Duration.ofMinutes(10)),
          address.host()
              + " failed "
              + Manners.FAILURES_OF_A_HOST
              + " times, one behind the other; it is left alone for now. Call again later.");
    }
  }

  /** The host is not asked before a moment. */
  void leave(WebAddress address, Instant until, String why) {
    host(address).until = Optional.of(until);
    host(address).why = why;
  }

  /** Why the host is left alone now; empty if it is not. */
  Optional<String> left(WebAddress address) {
    Host host = host(address);
    return host.until.filter(u -> u.isAfter(time.now())).map(u -> host.why);
  }
}
