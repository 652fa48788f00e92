package org.chancery.desk.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.brief.material.Engagements;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;

/**
 * How often a topic was spoken about in a quarter of a year.
 *
 * @param quarters their names, from left to right
 * @param rows the most frequent topic first
 */
public record Quarters(List<String> quarters, List<Row> rows) {
  private static final int TOPICS = 8;
  private static final int QUARTERS = 6;

  /** From so many on a cell is as dark as it gets. */
  private static final int DARKEST = 5;

  public Quarters {
    quarters = List.copyOf(quarters);
    rows = List.copyOf(rows);
  }

  /** A topic: its counts, and the steps of heat (0 to 5) of these. */
  public record Row(EngagementEntry.Subject topic, List<Integer> counts) {
    public Row {
      counts = List.copyOf(counts);
    }

    public static int step(int count) {
      return Math.min(DARKEST, count);
    }
  }

  /** The last quarters in which anything took place; none if nothing is dated. */
  static Optional<Quarters> of(List<Dossier> told) {
    TreeMap<Integer, Map<Topic, Integer>> counts = new TreeMap<>();
    for (Dossier d : told) {
      LocalDate day = Engagements.day(d);
      if (!day.equals(LocalDate.MIN)) {
        Map<Topic, Integer> topics =
            counts.computeIfAbsent(quarter(day), q -> new EnumMap<>(Topic.class));
        Engagements.of(d).topics().forEach(t -> topics.merge(t, 1, Integer::sum));
      }
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    int last = counts.lastKey();
    int first = Math.max(counts.firstKey(), last - QUARTERS + 1);
    List<String> names = new ArrayList<>();
    Map<Topic, List<Integer>> rows = new EnumMap<>(Topic.class);
    for (int q = first; q <= last; q++) {
      names.add("Q" + (q % 4 + 1) + " " + q / 4);
      for (Topic t : Topic.values()) {
        rows.computeIfAbsent(t, x -> new ArrayList<>())
            .add(counts.getOrDefault(q, Map.of()).getOrDefault(t, 0));
      }
    }
    List<Row> most =
        rows.entrySet().stream()
            .filter(e -> sum(e.getValue()) > 0)
            .sorted(
                Comparator.comparing((Map.Entry<Topic, List<Integer>> e) -> -sum(e.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .limit(TOPICS)
            .map(e -> new Row(EngagementEntry.Subject.of(e.getKey()), e.getValue()))
            .toList();
    return most.isEmpty() ? Optional.empty() : Optional.of(new Quarters(names, most));
  }

  private static int quarter(LocalDate day) {
    return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
