package org.chancery.account.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.account.cast.Mention.Gender;
import org.junit.jupiter.api.Test;

class GivenNamesTest {
  private final GivenNames names = new GivenNames();

  @Test
  void tellsByTheGivenNameTheParticleOrTheSurname() {
    assertThat(names.of(PersonName.of("Bärbel Ruiz"))).isEqualTo(Gender.UNKNOWN);
    assertThat(names.of(PersonName.of("Hélène Ruiz"))).isEqualTo(Gender.FEMALE);
    assertThat(names.of(PersonName.of("Dmytro Ruiz"))).isEqualTo(Gender.MALE);
    assertThat(names.of(PersonName.of("Rakan bin Ruiz"))).isEqualTo(Gender.MALE);
    assertThat(names.of(PersonName.of("Zlata Ruizova"))).isEqualTo(Gender.FEMALE);
  }

  @Test
  void isSilentOnSurnamesAlone() {
    assertThat(names.of(PersonName.of("Thomas"))).isEqualTo(Gender.UNKNOWN);
  }
}
