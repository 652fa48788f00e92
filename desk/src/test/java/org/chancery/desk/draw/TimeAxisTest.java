package org.chancery.desk.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void daysLieInTheirOrderBetweenTheEnds() {
    TimeAxis axis = new TimeAxis(day("2024-01-01"), day("2024-12-31"), 10, 375);
    assertThat(axis.x(day("2024-01-01"))).isEqualTo(10);
    assertThat(axis.x(day("2024-12-31"))).isEqualTo(375);
    assertThat(axis.x(day("2024-07-01"))).isEqualTo(192);
    assertThat(axis.x(day("2020-01-01"))).isEqualTo(10);
    assertThat(axis.x(day("2030-01-01"))).isEqualTo(375);
  }

  @Test
  void ticksAreAsManyAsThereIsRoomFor() {
    assertThat(new TimeAxis(day("2024-01-01"), day("2024-06-30"), 0, 700).ticks())
        .extracting(TimeAxis.Tick::label)
        .containsExactly("2024", "Feb", "Mar", "Apr", "May", "Jun");
    assertThat(new TimeAxis(day("2000-01-01"), day("2024-12-31"), 0, 700).ticks())
        .hasSizeLessThanOrEqualTo(15)
        .extracting(TimeAxis.Tick::label)
        .contains("2000", "2002");
  }

  @Test
  void aSingleDayHasRoomAroundIt() {
    TimeAxis axis = TimeAxis.around(day("2024-05-05"), day("2024-05-05"), 0, 100);
    assertThat(axis.x(day("2024-05-05"))).isEqualTo(50);
    assertThatThrownBy(() -> new TimeAxis(day("2024-05-05"), day("2024-05-05"), 0, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
