package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Passage;
import org.chancery.report.Span;
import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void countsCodePoints() {
    String text = "👁 418\nA 𝒜 met B.";
    Citation citation = new Citation(text);
    int unit = text.indexOf("met");
    Passage p = citation.of(new Span(unit, unit + 3));
    assertThat(text.codePoints().skip(p.start()).limit(p.end() - p.start()).toArray())
        .isEqualTo("met".codePoints().toArray());
  }

  @Test
  void foldsWhiteSpaceInTheWords() {
    assertThat(new Citation("peace\r\n  talks").words(List.of(new Span(0, 14))))
        .isEqualTo("peace talks");
  }
}
