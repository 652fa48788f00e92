package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where about a place lies that no list has, by what else the report names. */
final class ToponymVicinity {
  /**
   * Inhabitants, in powers of ten, below which a place is rather another of its name in no list.
   */
  private static final double SMALL = 5;

  /** As before, below which a place is hardly named in a report of other countries. */
  private static final double HAMLET = 4.3;

  /** As before, from which the name of a body abroad is hardly anything else's. */
  private static final double MILLION = 6;

  /** Other places from which a report is held to tell of what is near them. */
  private static final int SEVERAL = 3;

  private final Gazetteer gazetteer;
  private final ToponymUse use;

  ToponymVicinity(Gazetteer gazetteer, ToponymUse use) {
    this.gazetteer = gazetteer;
    this.use = use;
  }

  /**
   * Where a place lies that no list has: in what the text says that it lies in, or in the place
   * that its name holds, in the city named beside it, or in the one named most often, and at last
   * in the capital of the state that the report is about.
   */
  Optional<ToponymSense> near(
      int at, List<ToponymMention> mentions, Map<String, ToponymSense> meant) {
    ToponymMention unlisted = mentions.get(at);
    if (!unlisted.senses().isEmpty()) {
      Optional<ToponymSense> known =
          unlisted.senses().stream().filter(meant.values()::contains).findFirst();
      ToponymSense best = ToponymChoice.best(List.of(unlisted), List.copyOf(meant.values()));
      boolean doubtful =
          isNamesake(unlisted) || (best.weight() < MILLION && !unlisted.name().contains(" of "));
      if (known.isPresent() || !doubtful || !isForeign(best, meant)) {
        return Optional.of(known.orElse(best));
      }
    }
    Set<String> countries = countries(meant);
    Optional<ToponymSense> said =
        next(unlisted, mentions, meant)
            .or(
                () ->
                    unlisted.beyond().stream()
                        .filter(b -> b.precision().compareTo(Toponym.Precision.PROVINCE) <= 0)
                        .filter(b -> b.country().filter(countries::contains).isPresent())
                        .findFirst());
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
      if (m.sentence() == unlisted.sentence() && !m.isApart() && far < nearest) {
        nearest = far;
        beside = Optional.of(sense);
      }
    }
    return beside
        .or(() -> most(times))
        .or(() -> said(unlisted).or(() -> most(states)).map(this::capital));
  }

  /** What is named right behind a comma: "Mass Ave, Cambridge". */
  private static Optional<ToponymSense> next(
      ToponymMention unlisted, List<ToponymMention> mentions, Map<String, ToponymSense> meant) {
    return mentions.stream()
        .filter(m -> m.sentence() == unlisted.sentence() && m.first() == unlisted.last() + 2)
        .filter(m -> !unlisted.isApart() && !m.larger() && !m.associative())
        .map(m -> Optional.ofNullable(meant.get(ToponymChoice.key(m))))
        .flatMap(Optional::stream)
        .filter(x -> x.precision().compareTo(Toponym.Precision.PROVINCE) <= 0)
        .filter(x -> !unlisted.beyond().isEmpty() || x.precision() == Toponym.Precision.CITY)
        .findFirst();
  }

  /** "Victoria Station", "Wellington Hospital": hardly called after the city. */
  private boolean isNamesake(ToponymMention m) {
    return use.isNamesake(m.name().split(" ", 2)[0]);
  }

  private static Set<String> countries(Map<String, ToponymSense> meant) {
    Set<String> all = new HashSet<>();
    meant.values().forEach(x -> x.country().ifPresent(all::add));
    return all;
  }

  /** Whether a report names several places, and none of this one's country beside it. */
  static boolean isForeign(ToponymSense sense, Map<String, ToponymSense> meant) {
    if (sense.country().isEmpty()) {
      return false;
    }
    int others = 0;
    for (ToponymSense other : meant.values()) {
      if (other.equals(sense)) {
        continue;
      }
      if (other.country().equals(sense.country())) {
        return false;
      }
      others += other.precision().compareTo(Toponym.Precision.STATE) <= 0 ? 1 : 0;
    }
    return others >= SEVERAL;
  }

  private static Optional<ToponymSense> said(ToponymMention m) {
    return m.beyond().stream().findFirst();
  }

  private ToponymSense capital(ToponymSense state) {
    return state.country().flatMap(gazetteer::capital).map(ToponymSense::of).orElse(state);
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
   * Where a name's place lies that is not the one listed: "Alpine, Arizona", of which only an
   * Alpine in California is listed; or "Euston" in a report from London, of which only one in
   * Australia is.
   */
  Optional<ToponymSense> elsewhere(
      int at, ToponymSense known, List<ToponymMention> mentions, Map<String, ToponymSense> meant) {
    ToponymMention m = mentions.get(at);
    if (known.precision() != Toponym.Precision.CITY || known.weight() >= SMALL) {
      return Optional.empty();
    }
    if (m.beyond().stream().anyMatch(known::liesIn)) {
      return Optional.empty();
    }
    Optional<ToponymSense> division =
        m.beyond().stream()
            .filter(
                b ->
                    b.precision() == Toponym.Precision.PROVINCE
                        || b.precision() == Toponym.Precision.DISTRICT)
            .findFirst();
    if (division.isPresent() || known.weight() > HAMLET || !isForeign(known, meant)) {
      return division;
    }
    List<ToponymMention> unlisted = new ArrayList<>(mentions);
    unlisted.set(at, m.unlisted());
    Map<String, ToponymSense> others = new LinkedHashMap<>(meant);
    others.remove(ToponymChoice.key(m));
    return near(at, unlisted, others);
  }
}
