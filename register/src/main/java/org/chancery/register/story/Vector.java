package org.chancery.register.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.name.Phrase;

/** The words of a report, weighed; of length 1. */
record Vector(Map<String, Double> weights) {
  /** The lead says what it is about. */
  private static final int LEAD = 120;

  private static final double TITLE = 3;
  private static final double OF_LEAD = 1.5;

  /** Names tell more than other words. */
  private static final double NAME = 2;

  /** How often each word is said, in the title and the lead more than once. */
  static Map<String, Double> counts(Subject s) {
    Map<String, Double> counts = new TreeMap<>();
    add(s.title(), TITLE, Integer.MAX_VALUE, counts);
    add(s.text(), OF_LEAD, LEAD, counts);
    add(s.text(), 1, Integer.MAX_VALUE, counts);
    return counts;
  }

  private static void add(String text, double weight, int most, Map<String, Double> counts) {
    int seen = 0;
    for (String token : text.split("\\s+")) {
      if (seen++ >= most) {
        return;
      }
      boolean name = !token.isEmpty() && Character.isUpperCase(token.codePointAt(0));
      for (String w : Phrase.telling(token)) {
        if (w.length() > 1) {
          counts.merge(w, weight * (name ? NAME : 1), Double::sum);
        }
      }
    }
  }

  static Vector of(Map<String, Double> counts, Map<String, Integer> having, int reports) {
    Map<String, Double> weights = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Double> e : counts.entrySet()) {
      int of = having.getOrDefault(e.getKey(), 1);
      // Words of one report alone bring nothing together and would only lengthen it.
      double idf = of < 2 ? 0 : StrictMath.log((reports + 1.0) / of);
      double weight = (1 + StrictMath.log(1 + e.getValue())) * idf;
      if (weight > 0) {
        weights.put(e.getKey(), weight);
        square += weight * weight;
      }
    }
    double length = Math.sqrt(square);
    weights.replaceAll((w, x) -> x / length);
    return new Vector(weights);
  }

  double cosine(Vector other) {
    double sum = 0;
    for (Map.Entry<String, Double> e : weights.entrySet()) {
      sum += e.getValue() * other.weights.getOrDefault(e.getKey(), 0.0);
    }
    return sum;
  }

  List<String> heaviest(int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
