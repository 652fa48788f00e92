package org.chancery.account.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Annotated reports to learn statements from, without those of a fold that is to be measured. */
public final class StatementFolds {
  private final List<AnnotatedReport> reports;

  StatementFolds(List<AnnotatedReport> reports) {
    this.reports = reports;
  }

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  public static StatementFolds read(Path folds, List<Path> dirs) throws IOException {
    return new StatementFolds(AnnotatedReport.read(folds, dirs));
  }

  /** With what is learned from all folds but this one; written and read, as shipped models are. */
  public Statements without(int fold) throws IOException {
    ByteArrayOutputStream acts = new ByteArrayOutputStream();
    StatementTrainer.write(StatementTrainer.learn(reports, f -> f != fold), acts);
    ByteArrayOutputStream speakers = new ByteArrayOutputStream();
    StatementTrainer.writeSpeakers(
        StatementTrainer.learnSpeakers(reports, f -> f != fold), speakers);
    return Statements.with(
        ActModel.read(new ByteArrayInputStream(acts.toByteArray())),
        SpeakerModel.read(new ByteArrayInputStream(speakers.toByteArray())));
  }
}
