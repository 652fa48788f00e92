package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-02", "2024-02-29", "0800-01-01"})
  void readsBackWhatItWrites(String iso) {
    assertThat(PartialDate.parse(iso)).hasToString(iso);
  }

  @Test
  void spansWhatItLeavesOpen() {
    PartialDate month = PartialDate.parse("2024-02");
    assertThat(month.first()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(month.last()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(month.exact()).isEmpty();
    assertThat(PartialDate.parse("2024").last()).isEqualTo(LocalDate.of(2024, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "2024-13", "2024-00-01"})
  void refusesDaysThatAreNone(String iso) {
    assertThatThrownBy(() -> PartialDate.parse(iso)).isInstanceOf(DateTimeException.class);
  }
}
