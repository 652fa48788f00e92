package org.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.score.Score;
import org.chancery.score.Scorer;
import org.chancery.training.HeldOut.Held;
import org.junit.jupiter.api.Test;

class HeldOutTablesTest {
  private static final String HOLDING =
      "{\"holdings\": [{\"name\": \"Ada Okoro\", \"office\": \"Minister\"}]}";

  /** A report whose one holding was found, or not. */
  private static Score score(boolean found) {
    Record annotated = RecordReader.read(HOLDING);
    Scorer scorer = new Scorer();
    scorer.add("x", annotated, found ? Optional.of(annotated) : Optional.empty(), "");
    return scorer.score();
  }

  @Test
  void setsAndSourcesAndTheSealedFoldStandApart() {
    String tables =
        new HeldOutTables(
                List.of(
                    new Held("dev", "a001", 1, score(true)),
                    new Held("dev", "a003", 0, score(false)),
                    new Held("real", "us-state-0a1b2c", 0, score(true)),
                    new Held("real", "lk-president-99ff", 2, score(false))))
            .toString();
    assertThat(tables)
        .contains(
            "| figure | dev | real | lk-president | us-state | dev, fold 0 | real, fold 0 |",
            "| reports | 2 | 2 | 1 | 1 | 1 | 1 |",
            "| *holdings* | 0.667 | 0.667 | 0.000 | 1.000 | 0.000 | 1.000 |",
            "| holdings | 1.000 | 0.500 | 2 | 1 | 1 | 1.000 | 0.500 | 2 | 1 | 1 |");
  }

  @Test
  void anIntervalHoldsTheFigureAndNarrowsWithReports() {
    List<Score> few = new ArrayList<>();
    List<Score> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      (i < 20 ? few : many).add(score(i % 2 == 0));
    }
    Interval wide = Interval.of(few, Score::headline);
    Interval narrow = Interval.of(many, Score::headline);
    double figure = Score.together(many).headline();
    assertThat(figure).isStrictlyBetween(narrow.low(), narrow.high());
    assertThat(narrow.high() - narrow.low()).isPositive().isLessThan(wide.high() - wide.low());
    assertThat(Interval.of(few, Score::headline)).isEqualTo(wide);
  }

  @Test
  void reportsThatAreAllAlikeLeaveNoDoubt() {
    Interval interval = Interval.of(List.of(score(true), score(true)), Score::headline);
    assertThat(interval).isEqualTo(new Interval(1, 1));
  }
}
