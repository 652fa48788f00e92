package org.chancery.desk.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.brief.material.Engagements;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.Glimpse;
import org.chancery.register.Moment;
import org.chancery.register.Register;

/**
 * Engagements counted by time, topic and place; those alone whose reading is sure.
 *
 * @param months what took place in a month, of which the month is known
 * @param days what takes place on a day, or was to, of which the day is known
 * @param vague the same, of which a month or a year alone is known
 * @param places what took place there, by the month of the last day that its date can mean, else in
 *     which it was reported
 */
public record Overview(
    Totals totals,
    NavigableMap<YearMonth, Tally> months,
    NavigableMap<LocalDate, Integer> days,
    NavigableMap<Span, Integer> vague,
    NavigableMap<Spot, NavigableMap<YearMonth, Tally>> places) {
  /**
   * @param engagements all that are counted
   * @param held of these, those that took place
   * @param undated of those that took place, those of which no month is known
   * @param unsure those that are not counted, since they may have been read wrongly
   */
  public record Totals(int engagements, int held, int undated, int unsure) {}

  /** Of a register as of a moment. */
  static Overview of(Register register, Moment moment, Picked picked) {
    Counting counting = new Counting();
    register.glance(
        moment,
        seen -> {
          if (picked.holds(seen)) {
            counting.add(seen);
          }
        });
    return counting.overview();
  }

  /** Of some engagements. */
  public static Overview of(List<Dossier> told) {
    Counting counting = new Counting();
    told.forEach(d -> counting.add(glimpse(d)));
    return counting.overview();
  }

  private static Glimpse glimpse(Dossier told) {
    Engagement e = Engagements.of(told);
    Optional<LocalDate> reported = Engagements.reported(told);
    return new Glimpse(
        e.kind(),
        e.status(),
        e.date().map(PartialDate::first).or(() -> reported),
        e.date().map(PartialDate::last).or(() -> reported),
        e.date().isPresent(),
        e.place(),
        e.country(),
        e.latitude(),
        e.longitude(),
        e.participants().stream()
            .flatMap(Participant::offices)
            .flatMap(o -> o.code().stream())
            .distinct()
            .sorted()
            .toList(),
        e.topics(),
        OptionalDouble.of(Engagements.confidence(told)),
        told.tellings().size());
  }

  /** From the first day on which something may take place to the last; none if nothing is dated. */
  public Optional<Span> time() {
    Stream<LocalDate> first =
        Stream.concat(days.keySet().stream().limit(1), vague.keySet().stream().map(Span::first));
    Stream<LocalDate> end =
        Stream.concat(
            days.descendingKeySet().stream().limit(1), vague.keySet().stream().map(Span::last));
    return first
        .min(LocalDate::compareTo)
        .flatMap(f -> end.max(LocalDate::compareTo).map(l -> new Span(f, l)));
  }
}
