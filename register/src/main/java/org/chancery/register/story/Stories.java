package org.chancery.register.story;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.register.copies.Copies;
import org.chancery.register.copies.Sketch;
import org.chancery.register.link.Cluster;
import org.chancery.register.link.Clusters;
import org.chancery.register.link.Links;

/**
 * Which reports are about one story: near-copies, and reports that share many telling words, names
 * above all, within some days. Words weigh by how few of the reports given have them (tf-idf;
 * Salton and Buckley 1988), so that this is a function of all of them together, though not of their
 * order.
 */
public final class Stories {
  /** At this cosine two reports are about one story as likely as not. */
  private static final double EVEN = 0.2;

  /** Log-odds for each unit of the cosine. */
  private static final double STEEP = 25;

  /** A story lasts for days; each day further apart takes this from the log-odds. */
  private static final double DAY = 0.05;

  private static final double DAYS_AT_MOST = 3;

  /** The words by which a report is looked for: its heaviest. */
  private static final int KEYS = 12;

  private final SortedMap<String, Vector> vectors = new TreeMap<>();
  private final Map<String, Subject> subjects = new HashMap<>();
  private final Map<String, Sketch> sketches = new HashMap<>();

  private Stories(Collection<Subject> all) {
    Map<String, Map<String, Double>> counts = new TreeMap<>();
    Map<String, Integer> having = new HashMap<>();
    for (Subject s : all) {
      subjects.put(s.report(), s);
      sketches.put(s.report(), Sketch.of(s.text()));
      Map<String, Double> c = Vector.counts(s);
      counts.put(s.report(), c);
      c.keySet().forEach(w -> having.merge(w, 1, Integer::sum));
    }
    counts.forEach((report, c) -> vectors.put(report, Vector.of(c, having, counts.size())));
  }

  /** The stories, each the sorted ids of its reports; sorted by their first. */
  public static List<Cluster<String>> of(Collection<Subject> reports) {
    Stories stories = new Stories(reports);
    SortedMap<String, Set<String>> keys = new TreeMap<>();
    stories.vectors.forEach(
        (report, v) -> {
          Set<String> own = new TreeSet<>(v.heaviest(KEYS));
          Sketch sketch = stories.sketches.get(report);
          if (sketch != null) {
            own.addAll(sketch.keys());
          }
          keys.put(report, own);
        });
    return Clusters.of(keys, stories::likelihood, 0.5, Links.none());
  }

  private double likelihood(String one, String other) {
    Vector a = vectors.get(one);
    Vector b = vectors.get(other);
    Sketch x = sketches.get(one);
    Sketch y = sketches.get(other);
    if (a == null || b == null || x == null || y == null) {
      return 0;
    }
    if (Copies.near(x, y)) {
      return 0.99;
    }
    double odds = STEEP * (a.cosine(b) - EVEN) - Math.min(DAYS_AT_MOST, DAY * days(one, other));
    return 1 / (1 + StrictMath.exp(-odds));
  }

  private long days(String one, String other) {
    Subject a = subjects.get(one);
    Subject b = subjects.get(other);
    return a != null && b != null && a.published().isPresent() && b.published().isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get()))
        : 0;
  }
}
