package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegraphTest {
  @ParameterizedTest
  @CsvSource({
    "true, Foreign Minister Ana Ruiz of Chile spoke with Jon Lund of UNICEF by phone on Monday.",
    "true, Foreign Minister Ana Ruiz of Chile spoke with Jon Lund of UNICEF by phone",
    "true, Foreign Minister Ana Ruiz of Chile phoned Jon Lund of UNICEF.",
    "false, Foreign Minister Ana Ruiz of Chile met Jon Lund of UNICEF in Lima on Monday."
  })
  void aSentenceUsesATelephoneWhereOneOfItsWordsDoes(boolean expected, String text) {
    Sentence s = Scenes.of(text).sentence();
    boolean used = false;
    for (int t = 0; t < s.size(); t++) {
      used |= Telegraph.used(s, t);
    }
    assertThat(Telegraph.usedIn(s)).isEqualTo(expected);
    assertThat(used).isEqualTo(expected);
  }
}
