package org.chancery.brief.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.brief.table.Column;
import org.chancery.brief.table.Table;
import org.chancery.brief.table.Value;
import org.chancery.eventdata.CodedEvent;
import org.chancery.eventdata.Day;
import org.chancery.eventdata.Dyad;
import org.chancery.record.EventType;
import org.chancery.record.PartialDate;

/** Events counted by day, source, target and type. */
public final class Daily {
  private static final int DECIMALS = 2;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("day", Column.Type.DATE, "The day of the events"),
          new Column("source", Column.Type.WORDS, "Code of who acts, else the words for it"),
          new Column("target", Column.Type.WORDS, "Code of towards whom, else the words for it"),
          new Column("type", Column.Type.WORDS, "PLOVER's type"),
          new Column("quad_class", Column.Type.COUNT, "PLOVER's class of that type, 1 to 4"),
          new Column("events", Column.Type.COUNT, "How many events, each once"),
          new Column("reports", Column.Type.COUNT, "How many reports tell of them, each once"),
          new Column("goldstein", Column.Type.MEASURE, "Mean Goldstein score of the events"));

  private record Key(LocalDate day, String source, String target, EventType type)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::day)
            .thenComparing(Key::source)
            .thenComparing(Key::target)
            .thenComparing(Key::type);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** What comes together under a key. */
  private static final class Count {
    private final Set<String> events = new HashSet<>();
    private final Set<String> reports = new HashSet<>();
    private BigDecimal goldstein = BigDecimal.ZERO;

    void add(CodedEvent event) {
      if (events.add(event.id())) {
        goldstein = goldstein.add(BigDecimal.valueOf(event.event().cameoCode().goldstein()));
      }
      event.tellings().forEach(t -> reports.add(t.story().report()));
    }

    double mean() {
      return goldstein
          .divide(BigDecimal.valueOf(events.size()), DECIMALS, RoundingMode.HALF_EVEN)
          .doubleValue();
    }
  }

  private Daily() {}

  /**
   * The table, in the order of days, sources, targets and types.
   *
   * @param events each once; those whose day is not known, or not to the day, are left out
   */
  public static Table of(List<CodedEvent> events) {
    Map<Key, Count> counts = new TreeMap<>();
    for (CodedEvent event : events) {
      Optional<LocalDate> day = day(event);
      if (day.isPresent()) {
        for (Dyad dyad : Dyad.of(event.event())) {
          Key key =
              new Key(
                  day.get(),
                  dyad.source().map(Dyad::key).orElse(""),
                  dyad.target().map(Dyad::key).orElse(""),
                  event.event().type());
          counts.computeIfAbsent(key, k -> new Count()).add(event);
        }
      }
    }
    List<List<Value>> rows = new ArrayList<>();
    counts.forEach((key, count) -> rows.add(row(key, count)));
    return new Table("events_by_day", "Events by day, source, target and type", COLUMNS, rows);
  }

  /** The day for which an event counts; none if no more than its month or year is known. */
  public static Optional<LocalDate> day(CodedEvent event) {
    return event
        .day()
        .filter(
            d ->
                switch (d.precision()) {
                  case DAY, PUBLISHED -> true;
                  case MONTH, YEAR -> false;
                })
        .map(Day::date);
  }

  private static List<Value> row(Key key, Count count) {
    return List.of(
        new Value.Day(PartialDate.of(key.day())),
        Value.of(key.source()),
        Value.of(key.target()),
        Value.of(key.type().name()),
        Value.of(key.type().quadClass().number()),
        Value.of(count.events.size()),
        Value.of(count.reports.size()),
        new Value.Measure(count.mean()));
  }
}
