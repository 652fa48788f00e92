package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTest {
  private static final int SUBJECT = 0;
  private static final int OBJECT = 1;
  private static final int OTHER = 2;

  /** To the left subjects alone and the rest, to the right objects alone and the rest. */
  private static final Moves MOVES =
      new Moves(
          3,
          List.of(
              new int[] {SUBJECT},
              new int[] {OBJECT, OTHER},
              new int[] {OBJECT},
              new int[] {SUBJECT, OTHER}),
          2);

  @Test
  void eachRelationHasAMoveInEachDirection() {
    assertThat(MOVES.count()).isEqualTo(6);
    for (int relation = 0; relation < 3; relation++) {
      assertThat(MOVES.isLeft(MOVES.left(relation))).isTrue();
      assertThat(MOVES.isLeft(MOVES.right(relation))).isFalse();
      assertThat(MOVES.relations(MOVES.left(relation))).contains(relation);
      assertThat(MOVES.relations(MOVES.right(relation))).contains(relation);
    }
    assertThat(MOVES.left(OBJECT)).isEqualTo(MOVES.left(OTHER));
    assertThat(MOVES.right(OBJECT)).isNotEqualTo(MOVES.right(OTHER));
  }

  @Test
  void onlyWhatMayBeDoneIsBest() {
    ParserState state = new ParserState(2, 3);
    int[] scores = {1, 90, 50, 60, 70, 80};
    assertThat(MOVES.best(state, scores)).as("nothing on the stack").isEqualTo(Moves.SHIFT);
    state.apply(ParserState.SHIFT);
    assertThat(MOVES.best(state, scores)).as("no head to reduce by").isEqualTo(5);
    state.apply(state.right(SUBJECT));
    assertThat(state.isDone()).isTrue();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ModelWriter out = new ModelWriter();
    MOVES.write(out);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    out.writeTo(bytes, "moves");
    Moves read =
        Moves.read(
            ModelReader.open(new ByteArrayInputStream(bytes.toByteArray()), "moves", "moves"), 3);
    assertThat(read.count()).isEqualTo(MOVES.count());
    for (int move = Moves.FIRST_ARC; move < MOVES.count(); move++) {
      assertThat(read.relations(move)).isEqualTo(MOVES.relations(move));
      assertThat(read.isLeft(move)).isEqualTo(MOVES.isLeft(move));
    }
  }
}
