package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          Ministers,NNS,minister
          countries,NNS,country
          women,NNS,woman
          crises,NNS,crisis
          met,VBD,meet
          held,VBN,hold
          hoping,VBG,hope
          agreed,VBD,agree
          discussing,VBG,discuss
          planned,VBN,plan
          pledges,VBZ,pledge
          reaffirmed,VBD,reaffirm
          organised,VBN,organise
          is,VBZ,be
          've,VBP,have
          n’t,RB,not
          wo,MD,will
          underscored,VBD,underscore
          larger,JJR,large
          best,JJS,good
          busiest,JJS,busy
          closer,RBR,close
          Bayramov,NNP,Bayramov
          Nations,NNPS,Nations
          The,DT,the
          Azerbaijani,JJ,Azerbaijani
          undergone,VBN,undergo
          tying,VBG,tie
          series,NNS,series
          """)
  void givesTheDictionaryForm(String form, String xpos, String lemma) {
    assertThat(Lemmatiser.shipped().lemma(form, xpos)).isEqualTo(lemma);
  }
}
