package org.chancery.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.desk.Opened;
import org.chancery.record.Kind;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.chancery.register.Glimpse;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.search.Question;
import org.chancery.register.sqlite.SqliteRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  private static Glimpse seen(
      String first, String last, Status status, String place, String country, double sure) {
    return new Glimpse(
        Kind.MEETING,
        status,
        Optional.of(LocalDate.parse(first)),
        Optional.of(LocalDate.parse(last)),
        true,
        Optional.of(place).filter(p -> !p.isEmpty()),
        Optional.of(country).filter(c -> !c.isEmpty()),
        place.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(1),
        place.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(2),
        List.of("FJI", "UN"),
        List.of(Topic.HEALTH),
        OptionalDouble.of(sure),
        1);
  }

  private static Overview of(Glimpse... seen) {
    Counting counting = new Counting();
    List.of(seen).forEach(counting::add);
    return counting.overview();
  }

  @Test
  void whatTookPlaceIsCountedByMonthAndTopicAndTheRestByItsDay() {
    Overview overview =
        of(
            seen("2024-02-29", "2024-02-29", Status.HELD, "Suva", "FJI", 0.9),
            seen("2024-02-01", "2024-02-29", Status.ONGOING, "Suva", "FJI", 0.9),
            seen("2024-01-01", "2024-12-31", Status.HELD, "", "FJI", 0.9),
            seen("2024-02-29", "2024-02-29", Status.PLANNED, "Suva", "FJI", 0.9),
            seen("2024-02-29", "2024-02-29", Status.HELD, "Suva", "FJI", 0.2));
    assertThat(overview.totals()).isEqualTo(new Overview.Totals(4, 3, 1, 1));
    assertThat(overview.months().keySet()).containsExactly(YearMonth.of(2024, 2));
    assertThat(overview.months().firstEntry().getValue().of(Topic.HEALTH)).isEqualTo(2);
    assertThat(overview.months().firstEntry().getValue().of(Topic.SPACE)).isZero();
    assertThat(overview.days()).containsEntry(LocalDate.parse("2024-02-29"), 2).hasSize(1);
    assertThat(overview.vague().values()).containsExactly(1, 1);
    assertThat(overview.time())
        .contains(new Span(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31")));
  }

  @Test
  void aPlaceIsATownOrACountryOrNotKnown() {
    Overview overview =
        of(
            seen("2024-02-29", "2024-02-29", Status.HELD, "Suva", "FJI", 0.9),
            seen("2024-03-02", "2024-03-02", Status.HELD, "Suva", "FJI", 0.9),
            seen("2024-03-02", "2024-03-02", Status.HELD, "", "FJI", 0.9),
            seen("2024-03-02", "2024-03-02", Status.HELD, "", "", 0.9));
    assertThat(overview.places().keySet())
        .extracting(Spot::label)
        .containsExactlyInAnyOrder("Suva (FJI)", "Fiji", "No place");
    assertThat(overview.places().keySet())
        .extracting(Spot::precision)
        .containsExactlyInAnyOrder(
            Spot.Precision.TOWN, Spot.Precision.COUNTRY, Spot.Precision.NOWHERE);
    Tally suva =
        overview.places().entrySet().stream()
            .filter(e -> e.getKey().name().isPresent())
            .flatMap(e -> e.getValue().values().stream())
            .reduce(Tally.NONE, Tally::and);
    assertThat(suva.all()).isEqualTo(2);
    assertThat(suva.last()).contains(LocalDate.parse("2024-03-02"));
    assertThat(suva.about(Topic.HEALTH).last()).contains(LocalDate.parse("2024-03-02"));
    assertThat(suva.about(Topic.SPACE).all()).isZero();
  }

  @Test
  void aPartOfARegisterIsThoseWithTheSidesAndTheTopic() {
    Glimpse seen = seen("2024-02-29", "2024-02-29", Status.HELD, "Suva", "FJI", 0.9);
    assertThat(Picked.ALL.holds(seen)).isTrue();
    assertThat(
            new Picked(List.of(Set.of("FJI"), Set.of("UN", "WHO")), Optional.empty()).holds(seen))
        .isTrue();
    assertThat(new Picked(List.of(Set.of("FJI"), Set.of("WHO")), Optional.empty()).holds(seen))
        .isFalse();
    assertThat(new Picked(List.of(), Optional.of(Topic.SPACE)).holds(seen)).isFalse();
  }

  @Test
  void anOverviewIsKeptAsLongAsTheRegisterIsTheSame(@TempDir Path folder) {
    List<Entry> samples = Desk.samples();
    Overviews overviews = new Overviews();
    try (Register register = SqliteRegister.open(folder.resolve("r.db"), Opened.CLOCK)) {
      register.add(samples.subList(0, 1));
      Overview first = overviews.of(register, Moment.now());
      assertThat(overviews.of(register, Moment.now())).isSameAs(first);
      register.add(samples);
      Overview all = overviews.of(register, Moment.now());
      assertThat(all).isNotSameAs(first);
      assertThat(all.totals().engagements() + all.totals().unsure())
          .isEqualTo(register.engagements(new Question(List.of()), Moment.now(), 1000).size());
      assertThat(overviews.of(register, new Moment.EndOf(LocalDate.parse("2020-01-01"))).totals())
          .isEqualTo(new Overview.Totals(0, 0, 0, 0));
    }
  }
}
