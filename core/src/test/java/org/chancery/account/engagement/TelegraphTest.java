package org.chancery.account.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegraphTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister Ana Ruiz of Chile spoke with Jon Lund of UNICEF by phone on Monday.",
        "Foreign Minister Ana Ruiz of Chile telephoned Jon Lund of UNICEF.",
        "The phone was on the table when Ana Ruiz of Chile met Jon Lund of UNICEF in Lima.",
        "Foreign Minister Ana Ruiz of Chile met Jon Lund of UNICEF in Lima on Monday."
      })
  void aSentenceUsesATelephoneWhereOneOfItsWordsDoes(String text) {
    Sentence s = Scenes.of(text).sentence();
    boolean used = false;
    for (int t = 0; t < s.size(); t++) {
      used |= Telegraph.used(s, t);
    }
    assertThat(Telegraph.usedIn(s)).isEqualTo(used);
  }
}
