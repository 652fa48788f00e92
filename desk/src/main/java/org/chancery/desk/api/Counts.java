package org.chancery.desk.api;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.brief.material.Engagements;
import org.chancery.desk.store.Kept;
import org.chancery.desk.store.Picked;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.Glimpse;

/**
 * What the API counts over all engagements of a register. The desk's own overviews are others: they
 * count in no month what has no date but that of its report, and no place at which nothing took
 * place yet.
 */
final class Counts {
  /** Days as of which somebody asks are few at a time. */
  private static final int KEPT = 4;

  private final Kept<Picked, Counted> kept = new Kept<>(KEPT);

  /**
   * What was counted.
   *
   * @param months how many that took place were about a topic, the latest month first
   * @param spots where they take place, those with most of them first
   */
  record Counted(NavigableMap<YearMonth, Map<Topic, Integer>> months, List<Spot> spots) {
    Counted {
      spots = List.copyOf(spots);
    }
  }

  /** One of a call's register and moment. */
  Counted of(Call call) {
    return kept.answer(call.register(), call.moment(), Picked.ALL, () -> count(call));
  }

  private static Counted count(Call call) {
    NavigableMap<YearMonth, Map<Topic, Integer>> months = new TreeMap<>(Comparator.reverseOrder());
    Spots spots = new Spots();
    call.register()
        .glance(
            call.moment(),
            g -> {
              if (Engagements.sure(g.confidence())) {
                month(g, months);
                spots.add(g.place(), g.country(), g.latitude(), g.longitude());
              }
            });
    return new Counted(months, spots.sorted());
  }

  private static void month(Glimpse g, NavigableMap<YearMonth, Map<Topic, Integer>> months) {
    boolean took = g.status() == Status.HELD || g.status() == Status.ONGOING;
    if (!took || g.first().isEmpty() || g.last().isEmpty()) {
      return;
    }
    YearMonth month = YearMonth.from(g.first().get());
    if (month.equals(YearMonth.from(g.last().get()))) {
      for (Topic t : g.topics()) {
        months.computeIfAbsent(month, m -> new EnumMap<>(Topic.class)).merge(t, 1, Integer::sum);
      }
    }
  }
}
