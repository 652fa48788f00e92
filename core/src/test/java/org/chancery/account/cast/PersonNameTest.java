package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ruiz,Ana Ruiz",
    "A. Ruiz,Ana Ruiz",
    "Ana M. Ruiz,Ana Maria Ruiz",
    "El-Enany,Khaled El-Enany",
    "Disanayake,Anura Kumara Dissanayake",
    "Kőrösi,Csaba Korosi",
    "Joe Biden,'Joseph R. Biden, Jr.'",
    "Tony Blinken,Antony Blinken",
    "Anthony J. Ruiz,Tony Jon Ruiz"
  })
  void shortensTheFullName(String shorter, String full) {
    assertThat(PersonName.of(shorter).shortens(PersonName.of(full))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ruiz,Ana Lund",
    "B. Ruiz,Ana Ruiz",
    "A.,Ana Ruiz",
    "Ana Ruiz,Ruiz",
    "Lund,Lunde Marit",
    "Joe,Joseph",
    "Joe Ruiz,Joseph Lund",
    "Joe Ruiz,James Ruiz"
  })
  void isAnothersName(String name, String other) {
    assertThat(PersonName.of(name).shortens(PersonName.of(other))).isFalse();
  }

  @Test
  void foldsFamilyNamesInCapitals() {
    assertThat(PersonName.of("Baron WAQA").text()).isEqualTo("Baron Waqa");
    assertThat(PersonName.of("Ahmed AL-SABAH").text()).isEqualTo("Ahmed Al-Sabah");
    assertThat(PersonName.of("John Paul II").text()).isEqualTo("John Paul II");
  }
}
