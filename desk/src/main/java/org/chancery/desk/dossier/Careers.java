package org.chancery.desk.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.draw.TimeAxis;
import org.chancery.record.PartialDate;
import org.chancery.register.identity.Person;
import org.chancery.register.identity.Tenure;

/**
 * Offices through time, as bars.
 *
 * @param ticks of the time axis
 * @param bars the latest first
 * @param undated offices of which no report says when
 */
public record Careers(
    int width, int height, List<TimeAxis.Tick> ticks, List<Bar> bars, List<String> undated) {
  private static final int WIDTH = 760;
  private static final int ROW = 40;
  private static final int TOP = 8;
  private static final int LEAST = 6;

  public Careers {
    ticks = List.copyOf(ticks);
    bars = List.copyOf(bars);
    undated = List.copyOf(undated);
  }

  /**
   * An office.
   *
   * @param when from the first day seen to the last, in words
   * @param reports that show the person in it
   */
  public record Bar(String office, String when, int x, int y, int width, int reports) {}

  /** None if no office is known. */
  static Optional<Careers> of(Person person) {
    List<Tenure> dated =
        person.tenures().stream()
            .filter(t -> t.from().isPresent() && t.to().isPresent())
            .sorted(
                Comparator.comparing((Tenure t) -> t.to().orElseThrow())
                    .reversed()
                    .thenComparing(Tenure::key))
            .toList();
    List<String> undated =
        person.tenures().stream().filter(t -> t.from().isEmpty()).map(Careers::office).toList();
    if (dated.isEmpty()) {
      return undated.isEmpty()
          ? Optional.empty()
          : Optional.of(new Careers(WIDTH, 0, List.of(), List.of(), undated));
    }
    LocalDate first =
        dated.stream().map(t -> t.from().orElseThrow()).min(LocalDate::compareTo).orElseThrow();
    LocalDate last =
        dated.stream().map(t -> t.to().orElseThrow()).max(LocalDate::compareTo).orElseThrow();
    TimeAxis axis = TimeAxis.around(first, last, 10, WIDTH - 10);
    List<Bar> bars = new ArrayList<>();
    for (Tenure t : dated) {
      LocalDate from = t.from().orElseThrow();
      LocalDate to = t.to().orElseThrow();
      int x = axis.x(from);
      bars.add(
          new Bar(
              office(t),
              from.equals(to) ? "seen on " + day(to) : "seen from " + day(from) + " to " + day(to),
              x,
              TOP + ROW * bars.size(),
              Math.max(LEAST, axis.x(to) - x),
              t.evidence().size()));
    }
    return Optional.of(
        new Careers(WIDTH, TOP + ROW * bars.size() + 26, axis.ticks(), bars, undated));
  }

  private static String office(Tenure t) {
    return t.office() + t.body().or(t::code).map(b -> ", " + b).orElse("");
  }

  private static String day(LocalDate day) {
    return Wording.date(PartialDate.of(day));
  }
}
