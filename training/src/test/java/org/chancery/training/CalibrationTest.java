package org.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.account.Understanding;
import org.chancery.account.confidence.ScorecardFolds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * On annotated reports that are not part of the repository, each read by models and scorecards that
 * never saw it: what is stated comes true.
 */
@Tag("gold")
class CalibrationTest {
  private static final Path SHARED = Path.of(System.getProperty("chancery.shared", ""));

  /** The folder that the tests run in is the module's. */
  private static final Path FOLDS = Path.of("folds.tsv");

  @Test
  void theExpectedCalibrationErrorIsUnderOneInTwenty() throws Exception {
    Path gold = SHARED.resolve("gold/engagements");
    Crosswise crosswise = Crosswise.of(FOLDS, List.of(gold.resolve("dev"), gold.resolve("real")));
    ScorecardFolds confidence = crosswise.confidence();
    Reliability reliability = new Reliability();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Understanding understanding = crosswise.without(fold, confidence.without(fold));
      for (Crosswise.Annotated a : crosswise.reports(fold)) {
        reliability.add(a.set(), a.gold(), understanding.read(a.report()));
      }
    }
    for (String set : List.of("dev", "real")) {
      assertThat(reliability.error(set)).as(set).isLessThan(0.05);
    }
  }
}
