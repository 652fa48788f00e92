package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.chancery.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {
  private static String tokens(String text) {
    return String.join(" | ", Tokeniser.shipped().tokens(text).forms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          UNICEF's envoy; UNICEF | 's | envoy
          the ministers’ talks; the | ministers | ’ | talks
          (UN)'s role; ( | UN | ) | 's | role
          they don't and can't; they | do | n't | and | ca | n't
          cannot; can | not
          vice-president; vice | - | president
          non-proliferation; non-proliferation
          post-war-era; post-war | - | era
          U.S.-led talks; U.S. | - | led | talks
          H.E. Ali arrived.; H.E. | Ali | arrived | .
          Sept. 24; Sept. | 24
          No. 5 and no.; No. | 5 | and | no | .
          $1.5 billion, US$2bn; $ | 1.5 | billion | , | US$ | 2 | bn
          at 10:30 on 24/7; at | 10:30 | on | 24/7
          COP29 and COVID-19; COP29 | and | COVID | - | 19
          Antony J. Blinken; Antony | J. | Blinken
          Vitamin C. The man; Vitamin | C | . | The | man
          J.K. Rowling; J.K. | Rowling
          1,000 but notes 1,2; 1,000 | but | notes | 1 | , | 2
          2023-2024; 2023 | - | 2024
          994-12-490; 994-12-490
          Côte d’Ivoire, Sana'a; Côte | d’Ivoire | , | Sana'a
          see https://www.mfa.gov.az/en/a-b.; see | https://www.mfa.gov.az/en/a-b | .
          mfa.gov.az or a.b-c@x.org; mfa.gov.az | or | a.b-c@x.org
          times.They met; times | . | They | met
          “Yes,” she said…; “ | Yes | , | ” | she | said | …
          1990–1994—long -- ago; 1990 | – | 1994 | — | long | -- | ago
          the 20th, 1990s, 10am; the | 20th | , | 1990s | , | 10 | am
          AT&T; AT&T
          Лавров встретился.; Лавров | встретился | .
          王毅 and 阮富仲。; 王毅 | and | 阮富仲 | 。
          """)
  void cutsAsTheTreebanksDo(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @Test
  void invisibleCharactersSeparateNothingWithinAWord() {
    Tokens tokens = Tokeniser.shipped().tokens("COVID-\u206019\u00A0and\u200Bmore so\u00ADlved");

    assertThat(tokens.forms()).containsExactly("COVID", "-", "19", "and", "more", "solved");
    assertThat(tokens.span(5)).isEqualTo(new Span(19, 26));
  }

  @Test
  void offsetsCountInTheWholeText() {
    String text = "Before. Ali's 𝒳 aide. After.";
    Tokens tokens = Tokeniser.shipped().tokens(text, new Span(8, 22));

    assertThat(tokens.forms()).containsExactly("Ali", "'s", "𝒳", "aide", ".");
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.span(i).in(text)).isEqualTo(tokens.form(i));
    }
  }

  @Test
  void everyVisibleCharacterIsInOneTokenWhateverTheText() {
    Random random = new Random(7);
    String alphabet = "aB1 .,'-’@/:$&#+“)\n\u00A0\u2060é中🙂\uD83D…!?%";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Tokens tokens = Tokeniser.shipped().tokens(text.toString());
      int before = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before);
        assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
        assertThat(tokens.form(i)).isNotEmpty();
        assertNothingVisible(text.substring(before, tokens.start(i)));
        before = tokens.end(i);
      }
      assertNothingVisible(text.substring(before));
    }
  }

  private static void assertNothingVisible(String text) {
    assertThat(text.codePoints())
        .allMatch(c -> Characters.separates(c) || Characters.isInvisible(c));
  }

  @Test
  void aLineOfMillionsOfCharactersIsNoTrouble() {
    String text = "a.b-c@d'".repeat(500_000);

    assertThat(Tokeniser.shipped().tokens(text).size()).isGreaterThan(500_000);
  }
}
