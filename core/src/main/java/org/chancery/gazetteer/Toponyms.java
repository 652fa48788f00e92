package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Document;
import org.chancery.report.Dateline;

/**
 * The places that a report names, each as the place that is meant: of "Georgia", "Tripoli" or
 * "Springfield" the one that the report's other places are near, or that it says itself
 * ("Springfield, Illinois"). A name means the same throughout a report.
 *
 * <p>Chancery assigns no place to a state where states disagree: such a place has coordinates and
 * no country.
 */
public final class Toponyms {
  private static final class Standard {
    static final Toponyms INSTANCE = new Toponyms(Gazetteer.standard());
  }

  private static final int ROUNDS = 2;

  /** How much it counts that a place has ten times as many inhabitants. */
  private static final double WEIGHT = 1.5;

  /** How much it counts that the report says what a place lies in. */
  private static final double SAID = 10;

  /** How much it counts that all other places of the report are in the same country. */
  private static final double COUNTRY = 2.5;

  /** How much it counts that the report names a place of the country at all. */
  private static final double COUNTRY_NAMED = 0.5;

  /** Kilometres within which a name in no list is taken to lie. */
  private static final int VICINITY = 100;

  private final ToponymFinder finder;
  private final ToponymUse use;

  private Toponyms(Gazetteer gazetteer) {
    use = new ToponymUse();
    finder = new ToponymFinder(gazetteer, use);
  }

  /**
   * The places that a report names, in the order of its text; none overlap.
   *
   * @param document any; its trees are made, where they were not before, to tell "in Moscow" from
   *     "Moscow said"
   */
  public static List<Toponym> of(Document document) {
    return Standard.INSTANCE.read(document);
  }

  private List<Toponym> read(Document document) {
    List<ToponymMention> first = finder.find(document, ToponymFinder.Told.NOTHING);
    Set<String> names = new HashSet<>();
    first.stream().filter(m -> !m.larger() && !m.associative()).forEach(m -> names.add(m.name()));
    List<ToponymSense> places = List.copyOf(disambiguated(first, document).values());
    List<ToponymMention> mentions = finder.find(document, new ToponymFinder.Told(names, places));
    Map<String, ToponymSense> meant = disambiguated(mentions, document);
    List<Toponym> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      ToponymMention m = mentions.get(i);
      Optional<ToponymSense> sense =
          m.larger() ? near(i, mentions, meant) : Optional.ofNullable(meant.get(key(m)));
      if (sense.isPresent()) {
        ToponymSense place = sense.get();
        all.add(
            new Toponym(
                document.sentences().get(m.sentence()).span(m.first(), m.last()),
                m.name(),
                place.entry(),
                place.latitude(),
                place.longitude(),
                m.larger() ? Toponym.Precision.VICINITY : place.precision(),
                m.larger() ? VICINITY : place.reach(),
                use.of(document, m)));
      }
    }
    return List.copyOf(all);
  }

  private static String key(ToponymMention m) {
    return m.name().toLowerCase(Locale.ROOT);
  }

  /** For each name what it means in this report. */
  private static Map<String, ToponymSense> disambiguated(
      List<ToponymMention> mentions, Document document) {
    Map<String, List<ToponymMention>> byName = new LinkedHashMap<>();
    for (ToponymMention m : mentions) {
      if (!m.senses().isEmpty() && !m.larger()) {
        byName.computeIfAbsent(key(m), k -> new ArrayList<>()).add(m);
      }
    }
    Map<String, ToponymSense> meant = new LinkedHashMap<>();
    byName.forEach((name, of) -> meant.put(name, best(of, List.of())));
    Optional<String> dateline =
        document.report().dateline().map(Dateline::place).map(p -> p.toLowerCase(Locale.ROOT));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, ToponymSense> before = new LinkedHashMap<>(meant);
      byName.forEach(
          (name, of) -> {
            List<ToponymSense> others = new ArrayList<>();
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

  private static ToponymSense best(List<ToponymMention> mentions, List<ToponymSense> others) {
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
    double nearest = Double.POSITIVE_INFINITY;
    for (ToponymSense other : others) {
      boolean same = sense.country().isPresent() && sense.country().equals(other.country());
      sameCountry += same ? 1 : 0;
      if (other.precision().compareTo(Toponym.Precision.STATE) < 0) {
        nearest = Math.min(nearest, sense.kilometres(other));
      }
    }
    double score = COUNTRY * sameCountry / others.size() + (sameCountry > 0 ? COUNTRY_NAMED : 0);
    if (sense.precision().compareTo(Toponym.Precision.STATE) < 0) {
      score += nearest < 100 ? 1.5 : nearest < 300 ? 0.8 : 0;
    }
    return score;
  }

  /**
   * Where a place lies that no list has: in the city named beside it, or else in the one named most
   * often.
   */
  private static Optional<ToponymSense> near(
      int at, List<ToponymMention> mentions, Map<String, ToponymSense> meant) {
    ToponymMention unlisted = mentions.get(at);
    if (!unlisted.senses().isEmpty()) {
      Optional<ToponymSense> known =
          unlisted.senses().stream().filter(meant.values()::contains).findFirst();
      return known.isPresent()
          ? known
          : Optional.of(best(List.of(unlisted), List.copyOf(meant.values())));
    }
    Map<ToponymSense, Integer> times = new LinkedHashMap<>();
    Optional<ToponymSense> beside = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      ToponymMention m = mentions.get(i);
      ToponymSense sense = m.larger() ? null : meant.get(key(m));
      if (sense == null || sense.precision().compareTo(Toponym.Precision.PROVINCE) > 0) {
        continue;
      }
      times.merge(sense, 1, Integer::sum);
      if (m.sentence() == unlisted.sentence()
          && sense.precision().compareTo(Toponym.Precision.DISTRICT) <= 0) {
        beside = Optional.of(sense);
      }
    }
    if (beside.isPresent()) {
      return beside;
    }
    ToponymSense most = null;
    for (Map.Entry<ToponymSense, Integer> e : times.entrySet()) {
      if (most == null || e.getValue() > times.getOrDefault(most, 0)) {
        most = e.getKey();
      }
    }
    return Optional.ofNullable(most);
  }
}
