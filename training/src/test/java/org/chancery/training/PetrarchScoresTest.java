package org.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On PETRARCH's own unit tests, which are not part of the repository. */
@Tag("gold")
class PetrarchScoresTest {
  private static final Path SHARED = Path.of(System.getProperty("chancery.shared", ""));

  @Test
  void asManySentencesAreCodedExactlyAsTheDocumentationSays() throws Exception {
    PetrarchScores.Share all = PetrarchScores.of(SHARED.resolve("gold/petrarch-unit")).all();
    assertThat(all.all()).isEqualTo(284);
    assertThat(all.right()).isGreaterThanOrEqualTo(250);
  }
}
