package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
  @ParameterizedTest
  @CsvSource({
    "zuev, zuev, true",
    "dissanayake, disanayake, true",
    "zelenskiy, zelenskyy, true",
    "zuev, zuen, false",
    "bayramov, tayramov, false",
    "mammadov, mammadli, false",
    "atskeselassie, atskaselasie, true",
    "atskeselassie, atskaselazi, false",
  })
  void alike(String one, String other, boolean alike) {
    assertThat(Transliteration.alike(one, other)).isEqualTo(alike);
    assertThat(Transliteration.alike(other, one)).isEqualTo(alike);
  }
}
