package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 11);

  @Test
  void copiesShareTheirTextIdWhateverTheirLineEnds() {
    assertThat(Fingerprint.ofText(" They met.\r\n\r\nThey\u00a0parted.\n"))
        .isEqualTo(Fingerprint.ofText("They met. They parted."))
        .isNotEqualTo(Fingerprint.ofText("They met. They parted"))
        .matches("[0-9a-f]{24}");
  }

  @Test
  void outletAndDateMakeAReport() {
    String one = Fingerprint.of("They met.", Optional.of("Lagoon News"), Optional.of(DAY));
    assertThat(one)
        .isEqualTo(Fingerprint.of("They met.", Optional.of("Lagoon News"), Optional.of(DAY)))
        .isNotEqualTo(Fingerprint.of("They met.", Optional.empty(), Optional.of(DAY)))
        .isNotEqualTo(Fingerprint.of("They met.", Optional.of("Lagoon News"), Optional.empty()))
        .isNotEqualTo(Fingerprint.of("They met. Lagoon News", Optional.empty(), Optional.of(DAY)));
  }
}
