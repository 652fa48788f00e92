package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TenseTest {
  @Test
  void havingIsPresentAndAPerfectIsPast() {
    assertThat(tense("Today the town has a school .")).isEqualTo(Tense.PRESENT);
    assertThat(tense("Today the town has built a school .")).isEqualTo(Tense.PAST);
    assertThat(tense("Today they have not met .")).isEqualTo(Tense.PAST);
  }

  @Test
  void aPassiveHasTheTenseOfItsAuxiliary() {
    Sentence now = SampleTimes.sentences("Talks are held on Monday .").getFirst();
    Sentence then = SampleTimes.sentences("Talks were held on Monday .").getFirst();
    assertThat(Tense.around(now, 4, 4)).isEqualTo(Tense.PRESENT);
    assertThat(Tense.around(then, 4, 4)).isEqualTo(Tense.PAST);
  }

  private static Tense tense(String text) {
    return Tense.around(SampleTimes.sentences(text).getFirst(), 0, 0);
  }
}
