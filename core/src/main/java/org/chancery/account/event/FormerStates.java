package org.chancery.account.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.gazetteer.FormerState;
import org.chancery.gazetteer.Gazetteer;

/** States that are no more, by their names and adjectives as they are written. */
final class FormerStates {
  private static final class Names {
    static final Map<String, FormerState> ALL = all();

    private static Map<String, FormerState> all() {
      Map<String, FormerState> out = new HashMap<>();
      for (FormerState s : Gazetteer.standard().formerStates()) {
        Stream.concat(s.names().stream(), s.adjectives().stream())
            .forEach(n -> out.putIfAbsent(n, s));
      }
      return out;
    }
  }

  private FormerStates() {}

  /** Alpha-3 of what the state is today, or of its largest part. */
  static Optional<String> successor(Gazetteer gazetteer, String words) {
    return Optional.ofNullable(Names.ALL.get(words))
        .flatMap(s -> s.successors().stream().findFirst())
        .filter(c -> gazetteer.state(c).isPresent());
  }
}
