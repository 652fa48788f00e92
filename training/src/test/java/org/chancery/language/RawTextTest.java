package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawTextTest {
  private static List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    RawText.paragraph(paragraph, sentence -> sentences.add(String.join(" ", sentence)));
    return sentences;
  }

  @Test
  void cutsSentencesAndWords() {
    assertThat(
            sentences(
                "Mr. Karim didn't meet the U.S. envoy. “They’ll meet on 4.5. in Doha,” the"
                    + " vice-president’s office said. Later."))
        .containsExactly(
            "Mr. Karim did n't meet the U.S. envoy .",
            "“ They ’ll meet on 4.5 . in Doha , ” the vice - president ’s office said .");
  }

  @Test
  void leavesOutWhatIsNoSentence() {
    assertThat(sentences("READ MORE: the fact sheet")).isEmpty();
    assertThat(sentences("and so they went home. Yes.")).isEmpty();
  }
}
