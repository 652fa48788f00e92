package org.chancery.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where about a place lies that no list has, by what else the report names. */
final class ToponymVicinity {
  /** Inhabitants, in powers of ten, below which a place is rather another of its name in no list. */
  private static final double SMALL = 5;

  private final Gazetteer gazetteer;

  ToponymVicinity(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Where a place lies that no list has: in what the text says that it lies in, or in the place that
   * its name holds, in the city named beside it, or in the one named most often, and at last in the
   * capital of the state that the report is about.
   */
  Optional<ToponymSense> near(
      int at, List<ToponymMention> mentions, Map<String, ToponymSense> meant) {
    ToponymMention unlisted = mentions.get(at);
    if (!unlisted.senses().isEmpty()) {
      Optional<ToponymSense> known =
          unlisted.senses().stream().filter(meant.values()::contains).findFirst();
      return known.isPresent()
          ? known
          : Optional.of(ToponymChoice.best(List.of(unlisted), List.copyOf(meant.values())));
    }
    Optional<ToponymSense> said =
        unlisted.beyond().stream()
            .filter(b -> b.precision().compareTo(Toponym.Precision.PROVINCE) <= 0)
            .findFirst();
    if (said.isPresent()) {
      return said;
    }
    Map<ToponymSense, Integer> times = new LinkedHashMap<>();
    Map<ToponymSense, Integer> states = new LinkedHashMap<>();
    Optional<ToponymSense> beside = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (ToponymMention m : mentions) {
      ToponymSense sense = m.larger() || m.sure() ? null : meant.get(ToponymChoice.key(m));
      if (sense == null) {
        continue;
      }
      if (sense.precision() == Toponym.Precision.STATE) {
        states.merge(sense, 1, Integer::sum);
      }
      if (sense.precision().compareTo(Toponym.Precision.PROVINCE) > 0) {
        continue;
      }
      times.merge(sense, m.isDateline() ? 2 : 1, Integer::sum);
      int far = Math.abs(m.first() - unlisted.first());
      if (m.sentence() == unlisted.sentence() && far < nearest) {
        nearest = far;
        beside = Optional.of(sense);
      }
    }
    return beside
        .or(() -> most(times))
        .or(() -> said(unlisted).or(() -> most(states)).map(this::capital));
  }

  private static Optional<ToponymSense> said(ToponymMention m) {
    return m.beyond().stream().findFirst();
  }

  private ToponymSense capital(ToponymSense state) {
    return state
        .country()
        .flatMap(gazetteer::capital)
        .map(ToponymSense::of)
        .orElse(state);
  }

  private static Optional<ToponymSense> most(Map<ToponymSense, Integer> times) {
    ToponymSense most = null;
    for (Map.Entry<ToponymSense, Integer> e : times.entrySet()) {
      if (most == null || e.getValue() > times.getOrDefault(most, 0)) {
        most = e.getKey();
      }
    }
    return Optional.ofNullable(most);
  }

  /**
   * "Alpine, Arizona", of which only an Alpine in California is listed: a small place that does not
   * lie in the province that the text says lies there all the same.
   */
  static Optional<ToponymSense> elsewhere(ToponymMention m, ToponymSense known) {
    if (known.precision() != Toponym.Precision.CITY || known.weight() >= SMALL) {
      return Optional.empty();
    }
    List<ToponymSense> divisions =
        m.beyond().stream()
            .filter(
                b ->
                    b.precision() == Toponym.Precision.PROVINCE
                        || b.precision() == Toponym.Precision.DISTRICT)
            .toList();
    return divisions.isEmpty() || m.beyond().stream().anyMatch(known::liesIn)
        ? Optional.empty()
        : Optional.of(divisions.get(0));
  }
}
