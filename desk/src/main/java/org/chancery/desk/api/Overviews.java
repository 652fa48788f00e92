package org.chancery.desk.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.brief.material.Engagements;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.Glimpse;
import org.chancery.register.State;

/**
 * What is counted over all engagements of a register: gone through once, and kept for as long as
 * nothing on the register changes.
 */
final class Overviews {
  /** Days as of which somebody asks are few at a time. */
  private static final int KEPT = 4;

  private record Key(State state, Optional<LocalDate> asOf) {}

  private final Map<Key, Overview> kept =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Overview> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Counts.
   *
   * @param engagements all there are
   * @param months how many that took place were about a topic, the latest month first
   * @param spots where they take place, those with most of them first
   */
  record Overview(
      int engagements, NavigableMap<YearMonth, Map<Topic, Integer>> months, List<Spot> spots) {
    Overview {
      spots = List.copyOf(spots);
    }
  }

  /** One of a call's register and moment. */
  synchronized Overview of(Call call) {
    Key key = new Key(call.register().state(), call.asOf());
    Overview there = kept.get(key);
    if (there != null) {
      return there;
    }
    Overview made = count(call);
    kept.put(key, made);
    return made;
  }

  private static Overview count(Call call) {
    int[] all = {0};
    NavigableMap<YearMonth, Map<Topic, Integer>> months = new TreeMap<>(Comparator.reverseOrder());
    Spots spots = new Spots();
    call.register()
        .glance(
            call.moment(),
            g -> {
              all[0]++;
              if (Engagements.sure(g.confidence())) {
                month(g, months);
                spots.add(g.place(), g.country(), g.latitude(), g.longitude());
              }
            });
    return new Overview(all[0], months, spots.sorted());
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
