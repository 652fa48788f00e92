package org.chancery.intake.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Asks hosts as they want to be asked: not too often, and again when they are busy. */
final class Requests {
  private final Client client;
  private final Hosts hosts;
  private final Time time;

  Requests(Client client, Hosts hosts, Time time) {
    this.client = client;
    this.hosts = hosts;
    this.time = time;
  }

  Hosts hosts() {
    return hosts;
  }

  Instant now() {
    return time.now();
  }

  /**
   * What a host answers.
   *
   * @param first the address that led to it, which sentences name
   * @param have what state of it is here already
   */
  Answer ask(WebAddress at, WebAddress first, Validators have, Client.Most most)
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
        Trouble trouble = Breakdown.trouble(e, at, first, most.bytes());
        if (Breakdown.isOfHost(e)) {
          hosts.failed(at);
        }
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
      Duration wait = pause(at, answer, attempt);
      if (attempt >= Manners.TRIES) {
        return answer;
      }
      if (wait.isPositive()) {
        time.pass(wait);
      }
    }
  }

  /** How long a busy host wants to be waited for; one that wants too long is left alone. */
  private Duration pause(WebAddress at, Answer answer, int attempt) throws Trouble {
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
    return wait;
  }
}
