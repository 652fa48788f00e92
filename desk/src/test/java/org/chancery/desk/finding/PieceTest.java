package org.chancery.desk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PieceTest {
  private static Mark mark(int start, int end, String token) {
    return new Mark("text", start, end, token, "statement");
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> p.words() + (p.tokens().isEmpty() ? "" : "{" + p.tokens() + "}"))
        .collect(Collectors.joining("|"));
  }

  @Test
  void marksThatOverlapCutTheWordsWhereverOneBeginsOrEnds() {
    assertThat(shown(Piece.of("abcdefgh", 0, List.of(mark(1, 5, "x"), mark(3, 7, "y")))))
        .isEqualTo("a|bc{x}|de{x y}|fg{y}|h");
    assertThat(shown(Piece.of("abcd", 0, List.of(mark(0, 4, "x"), mark(0, 4, "y")))))
        .isEqualTo("abcd{x y}");
    assertThat(shown(Piece.of("abcd", 0, List.of(mark(0, 4, "x"), mark(1, 2, "y")))))
        .isEqualTo("a{x}|b{x y}|cd{x}");
    assertThat(shown(Piece.of("abcd", 0, List.of()))).isEqualTo("abcd");
  }

  @Test
  void offsetsCountCodePointsAlsoBeyondTheBasicPlane() {
    // Each of these is two UTF-16 units, and one code point.
    String words = "\uD835\uDC00\uD83D\uDE00b\uD83D\uDE00";
    assertThat(shown(Piece.of(words, 10, List.of(mark(11, 13, "x")))))
        .isEqualTo("\uD835\uDC00|\uD83D\uDE00b{x}|\uD83D\uDE00");
  }

  @Test
  void marksThatReachBeyondTheWordsAreCutAndThoseElsewhereDoNotCount() {
    List<Mark> marks = List.of(mark(0, 12, "x"), mark(14, 99, "y"), mark(30, 40, "z"));
    assertThat(shown(Piece.of("abcdef", 10, marks))).isEqualTo("ab{x}|cd|ef{y}");
  }

  @Test
  void whereAVisitorWasSentToIsAnchoredOnce() {
    Mark here = new Mark("text", 2, 9, Mark.HERE, "");
    List<List<Piece>> anchored =
        Piece.anchored(
            List.of(
                Piece.of("abcd", 0, List.of(here, mark(3, 4, "x"))),
                Piece.of("fghi", 5, List.of(here))));
    assertThat(anchored.stream().flatMap(List::stream).filter(Piece::anchor).map(Piece::words))
        .containsExactly("c");
    assertThat(anchored.get(1).get(0).styles()).contains("here");
  }

  @Test
  void whateverTheMarksNoWordIsLostOrToldTwice() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String words =
          random
              .ints(1 + random.nextInt(30), 0, 3)
              .mapToObj(i -> i == 0 ? "\uD83D\uDE00" : i == 1 ? "a" : "é")
              .collect(Collectors.joining());
      List<Mark> marks =
          IntStream.range(0, random.nextInt(8))
              .mapToObj(
                  i -> {
                    int start = random.nextInt(40);
                    return mark(start, start + 1 + random.nextInt(10), "t" + i);
                  })
              .toList();
      List<Piece> pieces = Piece.of(words, 5, marks);
      assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining())).isEqualTo(words);
      int at = 5;
      for (Piece piece : pieces) {
        int from = at;
        assertThat(List.of(piece.tokens().split(" ")).stream().filter(t -> !t.isEmpty()))
            .containsExactlyInAnyOrderElementsOf(
                marks.stream()
                    .filter(m -> m.start() <= from && from < m.end())
                    .map(Mark::token)
                    .toList());
        at += piece.words().codePointCount(0, piece.words().length());
      }
    }
  }
}
