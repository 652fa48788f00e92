package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the places of a name a report means: what it says itself, where its other places are,
 * and which is the largest.
 */
final class ToponymChoice {
  private static final int ROUNDS = 2;

  /** How much it counts that a place has ten times as many inhabitants. */
  private static final double WEIGHT = 1.5;

  /** How much it counts that the report says what a place lies in. */
  private static final double SAID = 10;

  /** How much it counts that all other places of the report are in the same country. */
  private static final double COUNTRY = 2.5;

  /** How much it counts that the report names a place of the country at all. */
  private static final double COUNTRY_NAMED = 0.5;

  /** As {@link #COUNTRY}, of a federal state's state or province, beside it. */
  private static final double DIVISION = 1.5;

  private ToponymChoice() {}

  static String key(ToponymMention m) {
    return m.name().toLowerCase(Locale.ROOT);
  }

  /** For each name what it means in this report. */
  static Map<String, ToponymSense> of(List<ToponymMention> mentions) {
    Map<String, List<ToponymMention>> byName = new LinkedHashMap<>();
    for (ToponymMention m : mentions) {
      if (!m.senses().isEmpty() && !m.larger() && !m.sure()) {
        byName.computeIfAbsent(key(m), k -> new ArrayList<>()).add(m);
      }
    }
    Map<String, ToponymSense> meant = new LinkedHashMap<>();
    byName.forEach((name, of) -> meant.put(name, best(of, List.of())));
    Optional<String> dateline =
        mentions.stream().filter(ToponymMention::isDateline).map(ToponymChoice::key).findFirst();
    List<ToponymSense> sure = new ArrayList<>();
    mentions.stream().filter(ToponymMention::sure).forEach(m -> sure.add(m.senses().get(0)));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, ToponymSense> before = new LinkedHashMap<>(meant);
      byName.forEach(
          (name, of) -> {
            List<ToponymSense> others = new ArrayList<>(sure);
            before.forEach(
                (other, sense) -> {
                  if (!other.equals(name)) {
                    int times = byName.getOrDefault(other, List.of()).size();
                    times += dateline.filter(other::equals).isPresent() ? 2 : 0;
                    for (int i = 0; i < Math.min(times, 2); i++) {
                      others.add(sense);
                    }
                  }
                });
            meant.put(name, best(of, others));
          });
    }
    return meant;
  }

  static ToponymSense best(List<ToponymMention> mentions, List<ToponymSense> others) {
    Map<ToponymSense, Double> scores = new LinkedHashMap<>();
    for (ToponymMention m : mentions) {
      for (ToponymSense sense : m.senses()) {
        boolean said = m.beyond().stream().anyMatch(sense::liesIn);
        scores.merge(sense, WEIGHT * sense.weight() + (said ? SAID : 0), Math::max);
      }
    }
    ToponymSense best = mentions.get(0).senses().get(0);
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<ToponymSense, Double> e : scores.entrySet()) {
      double score = e.getValue() + context(e.getKey(), others);
      if (score > highest) {
        highest = score;
        best = e.getKey();
      }
    }
    return best;
  }

  /** How well a place fits the report's other places. */
  private static double context(ToponymSense sense, List<ToponymSense> others) {
    if (others.isEmpty()) {
      return 0;
    }
    int sameCountry = 0;
    int divisions = 0;
    int sameDivision = 0;
    double nearest = Double.POSITIVE_INFINITY;
    for (ToponymSense other : others) {
      boolean same = sense.country().isPresent() && sense.country().equals(other.country());
      sameCountry += same ? 1 : 0;
      divisions += other.division().isPresent() ? 1 : 0;
      sameDivision +=
          sense.division().isPresent() && sense.division().equals(other.division()) ? 1 : 0;
      if (other.precision().compareTo(Toponym.Precision.STATE) < 0) {
        nearest = Math.min(nearest, sense.kilometres(other));
      }
    }
    double score = COUNTRY * sameCountry / others.size() + (sameCountry > 0 ? COUNTRY_NAMED : 0);
    score += DIVISION * sameDivision / Math.max(1, divisions);
    if (sense.precision().compareTo(Toponym.Precision.STATE) < 0) {
      score += nearest < 100 ? 1.5 : nearest < 300 ? 0.8 : 0;
    }
    return score;
  }
}
