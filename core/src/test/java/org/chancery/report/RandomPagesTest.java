package org.chancery.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in: no exception, and paragraphs in order inside the text. */
class RandomPagesTest {
  private static final List<String> PIECES =
      List.of(
          " date 2024-01-11 ",
          "(MENAFN- Trend News Agency) ",
          "BAKU, Azerbaijan, January 11. ",
          "GENEVA (Reuters) - ",
          "+ ↺ − 16 px",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          "   ",
          " | ",
          " — ",
          "///",
          "(",
          ")",
          "[",
          "]",
          "Share",
          "Print",
          "By ",
          "Source: ",
          "©",
          "#tag",
          "02 July 2024 09:15",
          "31.02.2024",
          "99/99/9999",
          "May",
          "Minister",
          "The sides met on Monday.",
          " told News.Az.",
          "“",
          "”",
          "İ",
          "ß",
          "\uD83D",
          "😀",
          "\u0000",
          "\uFEFF",
          "\u2028",
          "á",
          "الوزير",
          "部长",
          ": ",
          "...",
          "- item",
          "A- A A+",
          "123",
          "http://x.y",
          "a@b.c",
          "MENAFN11012024000187",
          "Said");

  private static void check(String text) {
    Report report = new PageReader(Options.defaults()).read(Page.of("random", text));
    int at = 0;
    for (Paragraph p : report.paragraphs()) {
      assertThat(p.span().start()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(p.span().end()).as(text).isGreaterThan(p.span().start());
      at = p.span().end();
    }
    assertThat(at).as(text).isLessThanOrEqualTo(text.length());
    report
        .dateline()
        .ifPresent(d -> assertThat(d.span().end()).as(text).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void piecesOfPages() {
    Random random = new Random(20240111);
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString());
    }
  }

  @Test
  void anyCharacters() {
    Random random = new Random(7);
    for (int n = 0; n < 1500; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
      }
      check(text.toString());
    }
  }

  @Test
  void longLinesOfOneKind() {
    for (String piece :
        List.of(
            "A.", "A-", "Aa ", "(", "a, ", "1.", "May 1 ", "/", " | ", "A b. ", "\n", "x\n",
            "Said A ")) {
      check(piece.repeat(20_000));
    }
  }
}
