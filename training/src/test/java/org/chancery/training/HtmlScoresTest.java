package org.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HtmlScoresTest {
  private static final Path SHARED = Path.of(System.getProperty("chancery.shared", ""));

  @Test
  void tokensCountAsOftenAsTheyAreThere() {
    HtmlScores.Score score = HtmlScores.score("x", "the talks, the end", "The talks: the menu");

    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.f1()).isEqualTo(0.5);
    assertThat(score.runs()).isZero();
  }

  @Test
  void runsAreOfFourTokens() {
    HtmlScores.Score score = HtmlScores.score("x", "a b c d e", "a b c d f");

    assertThat(score.f1()).isCloseTo(0.8, within(1e-9));
    assertThat(score.runs()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void nothingFoundIsNothingRight() {
    assertThat(HtmlScores.score("x", "a b c d e", "").f1()).isZero();
  }

  /** On pages of news that are not part of the repository. */
  @Test
  @Tag("gold")
  void pagesAreReadAsTheDocumentationSays() throws Exception {
    HtmlScores.Scores scores =
        HtmlScores.measure(
            SHARED.resolve("gold/article-extraction"), Path.of("page-days.tsv"), false);

    assertThat(scores.pages()).hasSize(30);
    assertThat(scores.mean().f1()).isGreaterThanOrEqualTo(0.97);
    assertThat(scores.mean().runs()).isGreaterThanOrEqualTo(0.96);
    assertThat(scores.right()).isEqualTo(scores.dated()).isEqualTo(30);
    assertThat(scores.invented()).isZero();
  }
}
