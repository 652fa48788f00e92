package org.chancery.brief.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
  /** A tilde stands for the space at which no line breaks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Zuev's office;Zuev’s office",
        "the ministers' talks;the ministers’ talks",
        "said \"two hours\" (\"at most\");said “two hours” (“at most”)",
        "the 'green' zone of the '90s;the ‘green’ zone of the ’90s",
        "on 11 January 2024 - in Suva;on 11~January~2024 – in Suva",
        "in May 2021;in May~2021",
        "in office 2019-2023;in office 2019–2023",
        "since 2024-01-11;since 2024-01-11",
        "Mr. Lind and Ms Roe;Mr.~Lind and Ms~Roe",
        "No. 5 of 3 million;No.~5 of 3~million",
        "wait...;wait…",
        "well-known;well-known"
      })
  void ownWordsAreSetAsAPrinterSetsThem(String words, String set) {
    assertThat(Typography.own(words, ' ')).isEqualTo(set.replace('~', Typography.TIE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "mine action;“mine action”",
        "it \"remains\" on 3 May 2021;“it ‘remains’ on 3 May 2021”",
        "“We” agree;“‘We’ agree”",
        "the Minister's 2019-2023 plan - ready...;“the Minister’s 2019-2023 plan - ready...”",
        "a \"b;“a ‘b”",
        " spaced ;“spaced”"
      })
  void aReportsWordsKeepAllButTheMarksInsideTheQuotation(String words, String set) {
    assertThat(Typography.quoted(words)).isEqualTo(set);
  }

  @Test
  void anApostropheBehindAnotherRunIsOne() {
    assertThat(Typography.own("'s office", 'v')).isEqualTo("’s office");
  }

  @Test
  void whatIsNoWordIsLeftOut() {
    assertThat(Clean.words("a\u0000b\u001b[1m\ud800c\ufffed\u202ee\u2066f\ufeff\u0085g\r\n\th"))
        .isEqualTo("ab[1mcdef g h");
    assertThat(Clean.words("می\u200cخواهم \ud83d\ude00")).isEqualTo("می\u200cخواهم \ud83d\ude00");
  }

  @Test
  void namesFromRightToLeftAreStretchesOfTheirOwn() {
    assertThat(Stretch.of("envoy " + SamplePage.ARABIC + " (2019)"))
        .containsExactly(
            new Stretch("envoy ", false),
            new Stretch(SamplePage.ARABIC, true),
            new Stretch(" (2019)", false));
    assertThat(Stretch.of("plain")).isEqualTo(List.of(new Stretch("plain", false)));
    assertThat(Stretch.of("")).isEmpty();
  }
}
