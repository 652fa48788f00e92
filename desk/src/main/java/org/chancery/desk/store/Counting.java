package org.chancery.desk.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.brief.material.Engagements;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.Glimpse;

/** Counts engagements one after the other, and keeps none of them. */
final class Counting {
  /** A date that means more days than a month has is known by its year alone. */
  private static final int MONTH = 31;

  private final Map<YearMonth, Many> months = new TreeMap<>();
  private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();
  private final NavigableMap<Span, Integer> vague = new TreeMap<>();
  private final NavigableMap<Spot, NavigableMap<YearMonth, Many>> places = new TreeMap<>();
  private int engagements;
  private int held;
  private int undated;
  private int unsure;

  /** A tally that grows. */
  private static final class Many {
    private int all;
    private Optional<LocalDate> last = Optional.empty();
    private final Map<Topic, Integer> topics = new EnumMap<>(Topic.class);
    private final Map<Topic, LocalDate> lastOf = new EnumMap<>(Topic.class);

    private void add(Glimpse seen) {
      all++;
      seen.topics().forEach(t -> topics.merge(t, 1, Integer::sum));
      Optional<LocalDate> day =
          seen.last().filter(l -> seen.dated() && seen.first().filter(l::equals).isPresent());
      last = Tally.later(last, day);
      day.ifPresent(
          d -> seen.topics().forEach(t -> lastOf.merge(t, d, (a, b) -> a.isAfter(b) ? a : b)));
    }

    private Tally tally() {
      Map<Topic, Tally.Part> parts = new EnumMap<>(Topic.class);
      topics.forEach(
          (t, many) -> parts.put(t, new Tally.Part(many, Optional.ofNullable(lastOf.get(t)))));
      return new Tally(all, last, parts);
    }
  }

  void add(Glimpse seen) {
    if (!Engagements.sure(seen.confidence())) {
      unsure++;
      return;
    }
    engagements++;
    Optional<Span> span = seen.first().flatMap(f -> seen.last().map(l -> new Span(f, l)));
    if (seen.dated() && span.isPresent()) {
      Span when = span.get();
      if (when.first().equals(when.last())) {
        days.merge(when.first(), 1, Integer::sum);
      } else {
        vague.merge(when, 1, Integer::sum);
      }
    }
    if (seen.status() == Status.HELD || seen.status() == Status.ONGOING) {
      held(seen, span);
    }
  }

  private void held(Glimpse seen, Optional<Span> span) {
    held++;
    boolean monthly =
        seen.dated()
            && span.filter(s -> s.last().toEpochDay() - s.first().toEpochDay() < MONTH).isPresent();
    if (monthly) {
      months.computeIfAbsent(YearMonth.from(span.orElseThrow().first()), m -> new Many()).add(seen);
    } else {
      undated++;
    }
    Spot spot = Spot.of(seen);
    YearMonth month = span.map(s -> YearMonth.from(s.last())).orElse(YearMonth.of(1, 1));
    places
        .computeIfAbsent(spot, s -> new TreeMap<>())
        .computeIfAbsent(month, m -> new Many())
        .add(seen);
  }

  Overview overview() {
    NavigableMap<Spot, NavigableMap<YearMonth, Tally>> there = new TreeMap<>();
    places.forEach((spot, by) -> there.put(spot, tallies(by)));
    return new Overview(
        new Overview.Totals(engagements, held, undated, unsure),
        tallies(months),
        Collections.unmodifiableNavigableMap(days),
        Collections.unmodifiableNavigableMap(vague),
        Collections.unmodifiableNavigableMap(there));
  }

  private static NavigableMap<YearMonth, Tally> tallies(Map<YearMonth, Many> many) {
    NavigableMap<YearMonth, Tally> tallies = new TreeMap<>();
    many.forEach((month, m) -> tallies.put(month, m.tally()));
    return Collections.unmodifiableNavigableMap(tallies);
  }
}
