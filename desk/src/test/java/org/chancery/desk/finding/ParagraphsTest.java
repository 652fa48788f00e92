package org.chancery.desk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void emptyLinesPartParagraphsAndLineEndsWithinThemAreKept() {
    assertThat(Paragraphs.of("One\ntwo\r\n \r\n\r\n  Three \n\n"))
        .extracting(Paragraphs.Paragraph::words)
        .containsExactly("One\ntwo", "Three");
  }

  @Test
  void inATextWithoutEmptyLinesEachLineIsAParagraph() {
    assertThat(Paragraphs.of("One\nTwo\nThree"))
        .extracting(Paragraphs.Paragraph::words)
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void offsetsAreCodePointsOfTheText() {
    String text = "\uD83D\uDE00\uD83D\uDE00 a\n\n \uD83D\uDE00b\n\nc";
    for (Paragraphs.Paragraph p : Paragraphs.of(text)) {
      assertThat(
              text.substring(
                  text.offsetByCodePoints(0, p.start()), text.offsetByCodePoints(0, p.end())))
          .isEqualTo(p.words());
    }
    assertThat(Paragraphs.of(text)).hasSize(3);
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of(" \n\n ")).isEmpty();
  }
}
