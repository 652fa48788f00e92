package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
  private static List<String> sentences(String text) {
    return Splitter.shipped().sentences(text, new Span(0, text.length())).stream()
        .map(s -> text.substring(s.start(0), s.end(s.size() - 1)))
        .toList();
  }

  static List<String> mustGoOn() {
    return WordLists.examples(Abbreviations.FILE, '+');
  }

  static List<String> mustEnd() {
    return WordLists.examples(Abbreviations.FILE, '-');
  }

  @ParameterizedTest
  @MethodSource("mustGoOn")
  void anAbbreviationsFullStopEndsNoSentence(String example) {
    assertThat(sentences(example)).containsExactly(example);
  }

  @ParameterizedTest
  @MethodSource("mustEnd")
  void anAbbreviationMayEndASentence(String example) {
    assertThat(String.join("|", sentences(example.replace("|", ""))))
        .isEqualTo(example.replace("| ", "|"));
  }

  /** A stroke stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Antony J. Blinken met H.E. Ali Sabry.| They talked.",
        "They met many times.|They agreed.",
        "He flew to the U.S.| The visit was short.",
        "The U.S. Secretary of State came.",
        "“We agree.”| The minister left.",
        "\"We agree.\"| The minister left.",
        "\"Did he?\" asked the envoy.",
        "(He left.)| She stayed.",
        "Gen. (Retd.) Silva spoke.",
        "It cost 1.5 million.| It was paid.",
        "It was 2024.|After that they met.",
        "1. Trade and energy.| 2. Water.",
        "They spoke of:| • peace| • war",
        "- Jane Roe, CEO| - Ali Sabry, MP| - Tom Aas",
        "1. Jane Roe, CEO| 2. Ali Sabry, MP| 3. Tom Aas",
        "- Jane Roe - a banker - came.",
        "1. Jane Roe beat 2 others.",
        "What now?!| Nothing…| Really.",
        "Он сказал.| Они ушли.",
        "The talks (see below) ended.| They left.",
        "Sen. John F. Kennedy Jr. and Prof. G. L. Peiris met at 5 p.m. on Monday."
      })
  void cutsWhereASentenceEnds(String marked) {
    assertThat(String.join("|", sentences(marked.replace("|", ""))))
        .isEqualTo(marked.replace("| ", "|"));
  }

  @Test
  void anItemBeginsOnALineOfItsOwn() {
    assertThat(sentences("Agreed:\n- to meet\n- to call\n1. at noon"))
        .containsExactly("Agreed:", "- to meet", "- to call", "1. at noon");
    assertThat(sentences("a line\nthat goes on")).hasSize(1);
    assertThat(sentences("Participants\nAli Sabry, MP\nJane Roe, CEO")).hasSize(3);
    assertThat(sentences("They met with\nMinister Ali Sabry,\nMP, of Kandy")).hasSize(1);
    assertThat(
            sentences(
                "The ministers met on Monday in the capital and talked of\n"
                    + "trade and energy for an hour with the visiting President of\nGeorgia."))
        .hasSize(1);
  }

  @Test
  void looksAtTheParagraphOnly() {
    String text = "One. Two. Three.";
    List<Tokens> found = Splitter.shipped().sentences(text, new Span(5, 9));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).start(0)).isEqualTo(5);
    assertThat(Splitter.shipped().sentences(text, new Span(4, 5))).isEmpty();
  }

  @Test
  void noSentenceIsLongerThanAParserCanBear() {
    assertThat(Splitter.shipped().sentences("word ".repeat(2_500), new Span(0, 12_500)))
        .extracting(Tokens::size)
        .containsExactly(Splitter.LONGEST, Splitter.LONGEST, 500);
  }
}
