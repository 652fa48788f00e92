package org.chancery.account.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.account.decision.Case;
import org.chancery.account.decision.LinearLearner;
import org.chancery.training.CastReport;

/** Annotated reports to learn statements from, without those of a fold that is to be measured. */
public final class StatementFolds {
  private static final LinearLearner.Settings ACTS =
      new LinearLearner.Settings(20, 0.05, 0.02, 2, 0);

  private final List<AnnotatedReport> reports;

  private StatementFolds(List<AnnotatedReport> reports) {
    this.reports = List.copyOf(reports);
  }

  public static StatementFolds of(List<CastReport> reports) {
    return new StatementFolds(reports.stream().map(AnnotatedReport::of).toList());
  }

  /** With what is learned from all folds but this one; written and read, as shipped models are. */
  public Statements without(int fold) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    learned(f -> f != fold).write(bytes);
    return Statements.with(StatementModels.read(new ByteArrayInputStream(bytes.toByteArray())));
  }

  StatementModels learned(IntPredicate part) {
    List<AnnotatedReport> those = reports.stream().filter(r -> part.test(r.fold())).toList();
    List<Case> cases = those.stream().flatMap(r -> r.cases().stream()).toList();
    return new StatementModels(
        LinearLearner.learn(cases, StatementModels.CLASSES, ACTS),
        SpeakerLearner.learn(those.stream().flatMap(r -> r.speakers().stream()).toList()));
  }
}
