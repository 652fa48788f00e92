package org.chancery.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.account.topic.TopicModel;

/**
 * Trains the topic model.
 *
 * <p>Usage: {@code TopicTraining OUT.model EXCLUDED_FOLDS FOLDS.tsv GOLD_DIR...}, where
 * EXCLUDED_FOLDS is {@code none} for the model that is shipped, or such as {@code 0} or {@code
 * 0,3}.
 */
public final class TopicTraining {
  private TopicTraining() {}

  public static void main(String[] args) throws IOException {
    Set<Integer> excluded =
        args[1].equals("none")
            ? Set.of()
            : Arrays.stream(args[1].split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    List<TopicReport> reports =
        CastReport.read(Path.of(args[2]), Arrays.stream(args).skip(3).map(Path::of).toList())
            .stream()
            .map(TopicReport::of)
            .toList();
    TopicModel model =
        TopicThresholds.trained(
            reports.stream().filter(r -> !excluded.contains(r.fold())).toList(),
            TopicSettings.standard());
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      model.write(out);
    }
  }
}
