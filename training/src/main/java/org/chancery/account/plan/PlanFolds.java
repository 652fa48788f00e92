package org.chancery.account.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Annotated reports to learn plans from, without those of a fold that is to be measured. */
public final class PlanFolds {
  private final List<AnnotatedPlans> reports;

  private PlanFolds(List<AnnotatedPlans> reports) {
    this.reports = reports;
  }

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  public static PlanFolds read(Path folds, List<Path> dirs) throws IOException {
    return new PlanFolds(AnnotatedPlans.read(folds, dirs));
  }

  /** What is learned from all folds but this one; written and read, as the shipped model is. */
  public PlanModel without(int fold) throws IOException {
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    PlanTrainer.write(PlanTrainer.learn(reports, f -> f != fold), model);
    return PlanModel.read(new ByteArrayInputStream(model.toByteArray()));
  }
}
