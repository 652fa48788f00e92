package org.chancery.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns {@code confidence.tsv} from all annotated reports, each read by models that were learned
 * from the other folds.
 *
 * <p>Usage: {@code ConfidenceTraining FOLDS.tsv SCORECARDS GOLD_DIR...}. {@code training/measure}
 * tells how well it is calibrated on reports that it did not learn from.
 */
public final class ConfidenceTraining {
  private ConfidenceTraining() {}

  public static void main(String[] args) throws IOException {
    List<Path> dirs = List.of(args).subList(2, args.length).stream().map(Path::of).toList();
    String scorecards = Crosswise.of(Path.of(args[0]), dirs).confidence().whole();
    Files.writeString(Path.of(args[1]), scorecards, StandardCharsets.UTF_8);
  }
}
