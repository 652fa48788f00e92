package org.chancery.account.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.training.CastReport;

/**
 * Learns {@code plans.model.tsv.gz} from folds 1 to 4 of the annotated reports.
 *
 * <p>Usage: {@code PlanTrainer FOLDS.tsv MODEL GOLD_DIR...}. {@code training/measure} tells how
 * good it is on reports that it did not learn from.
 */
public final class PlanTrainer {
  private static final int SEALED = 0;

  private PlanTrainer() {}

  public static void main(String[] args) throws IOException {
    List<Path> dirs = List.of(args).subList(2, args.length).stream().map(Path::of).toList();
    PlanFolds folds = PlanFolds.of(CastReport.read(Path.of(args[0]), dirs));
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      PlanFolds.write(folds.learned(f -> f != SEALED), out);
    }
  }
}
