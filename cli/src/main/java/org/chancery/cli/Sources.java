package org.chancery.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses that are asked now and again: those that fail less and less often. */
final class Sources {
  private static final Duration SELDOM = Duration.ofDays(1);

  private static final class Source {
    private int failures;
    private Instant next = Instant.MIN;
  }

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Duration every;

  Sources(List<String> addresses, Duration every) {
    this.every = every;
    addresses.forEach(a -> sources.put(a, new Source()));
  }

  boolean isEmpty() {
    return sources.isEmpty();
  }

  /** Those that are to be asked now, in the order given. */
  List<String> due(Instant now) {
    return sources.entrySet().stream()
        .filter(e -> !e.getValue().next.isAfter(now))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * They were asked. From one round's beginning to the next one's it is as long as was said: how
   * long a round takes, nobody can say.
   *
   * @param refused what could not be read, the addresses that failed among it
   * @param begun when
   */
  void asked(List<String> addresses, Collection<String> refused, Instant begun) {
    for (String address : addresses) {
      Source source = sources.get(address);
      if (source != null) {
        source.failures = refused.contains(address) ? source.failures + 1 : 0;
        Duration wait = every.multipliedBy(1L << Math.min(source.failures, 10));
        Duration most = every.compareTo(SELDOM) > 0 ? every : SELDOM;
        source.next = begun.plus(wait.compareTo(most) > 0 ? most : wait);
      }
    }
  }

  /** How long it is until the next one is to be asked; nothing if one is due. */
  Optional<Duration> rest(Instant now) {
    return sources.values().stream()
        .map(s -> s.next)
        .min(Instant::compareTo)
        .map(next -> next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
  }
}
