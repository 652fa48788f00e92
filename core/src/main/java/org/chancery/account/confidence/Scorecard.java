package org.chancery.account.confidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.record.Confidence;

/**
 * Points for each trait; their sum is the logarithm of the odds that an object is right, in
 * thousandths. A logistic regression whose numbers are cut into bands, as banks score credit: it
 * can be read, and whole numbers give the same on every machine.
 */
public final class Scorecard {
  /** Points of one unit of the natural logarithm. */
  public static final double UNIT = 1000;

  /** Nothing is ever quite certain, nor out of the question. */
  private static final int LEAST = 1;

  private static final int MOST = 99;

  private final int base;
  private final SortedMap<String, NavigableMap<Long, Integer>> bands;
  private final SortedMap<String, SortedMap<String, Integer>> cases;

  /**
   * @param base the points that every object has
   * @param bands for each measured trait the points from each value on; none below the first
   * @param cases for each named trait the points of each value; none for others
   */
  public Scorecard(
      int base,
      Map<String, ? extends Map<Long, Integer>> bands,
      Map<String, ? extends Map<String, Integer>> cases) {
    this.base = base;
    SortedMap<String, NavigableMap<Long, Integer>> b = new TreeMap<>();
    bands.forEach((name, points) -> b.put(name, new TreeMap<>(points)));
    this.bands = Collections.unmodifiableSortedMap(b);
    SortedMap<String, SortedMap<String, Integer>> c = new TreeMap<>();
    cases.forEach((name, points) -> c.put(name, new TreeMap<>(points)));
    this.cases = Collections.unmodifiableSortedMap(c);
  }

  int base() {
    return base;
  }

  SortedMap<String, NavigableMap<Long, Integer>> bands() {
    return bands;
  }

  SortedMap<String, SortedMap<String, Integer>> cases() {
    return cases;
  }

  /** All points of an object. */
  long points(List<Trait> traits) {
    long sum = base;
    for (Trait t : traits) {
      sum += points(t);
    }
    return sum;
  }

  private int points(Trait trait) {
    return switch (trait) {
      case Trait.Measured m -> {
        NavigableMap<Long, Integer> from = bands.get(m.name());
        Map.Entry<Long, Integer> band = from == null ? null : from.floorEntry(m.value());
        yield band == null ? 0 : band.getValue();
      }
      case Trait.Named n -> {
        SortedMap<String, Integer> of = cases.get(n.name());
        yield of == null ? 0 : of.getOrDefault(n.value(), 0);
      }
    };
  }

  /** The probability that an object is right. */
  OptionalDouble howSure(List<Trait> traits) {
    double p = 1 / (1 + StrictMath.exp(-points(traits) / UNIT));
    return Confidence.ofHundredths(Math.max(LEAST, Math.min(MOST, (int) Math.round(100 * p))));
  }
}
