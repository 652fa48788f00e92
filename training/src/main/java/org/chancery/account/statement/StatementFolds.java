package org.chancery.account.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Annotated reports to learn statements from, without those of a fold that is to be measured. */
public final class StatementFolds {
  private final List<AnnotatedReport> reports;

  private StatementFolds(List<AnnotatedReport> reports) {
    this.reports = reports;
  }

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  public static StatementFolds read(Path folds, List<Path> dirs) throws IOException {
    return new StatementFolds(AnnotatedReport.read(folds, dirs));
  }

  /** What is learned from all folds but this one; written and read, as the shipped model is. */
  public ActModel without(int fold) throws IOException {
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    StatementTrainer.write(StatementTrainer.learn(reports, f -> f != fold), model);
    return ActModel.read(new ByteArrayInputStream(model.toByteArray()));
  }
}
