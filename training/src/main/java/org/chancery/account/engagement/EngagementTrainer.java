package org.chancery.account.engagement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.training.CastReport;

/**
 * Learns {@code engagements.model.tsv.gz} from all annotated reports.
 *
 * <p>Usage: {@code EngagementTrainer FOLDS.tsv MODEL GOLD_DIR...}. {@code training/measure} tells
 * how good it is on reports that it did not learn from.
 */
public final class EngagementTrainer {
  private EngagementTrainer() {}

  public static void main(String[] args) throws IOException {
    List<Path> dirs = List.of(args).subList(2, args.length).stream().map(Path::of).toList();
    EngagementModels models = EngagementFolds.of(CastReport.read(Path.of(args[0]), dirs)).whole();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      models.write(out);
    }
  }
}
