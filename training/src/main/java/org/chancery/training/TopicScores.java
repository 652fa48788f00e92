package org.chancery.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.account.topic.TopicModel;
import org.chancery.account.topic.Topics;
import org.chancery.record.Topic;

/**
 * Cross-validates topics over the frozen folds.
 *
 * <p>Usage: {@code TopicScores FOLDS.tsv GOLD_DIR...}
 */
public final class TopicScores {
  private TopicScores() {}

  public static void main(String[] args) throws IOException {
    List<TopicReport> reports =
        CastReport.read(Path.of(args[0]), Arrays.stream(args).skip(1).map(Path::of).toList())
            .stream()
            .map(TopicReport::of)
            .toList();
    TopicSettings settings = TopicSettings.standard();
    Count[] counts = new Count[6];
    Arrays.setAll(counts, i -> new Count());
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int held = fold;
      List<TopicReport> rest = reports.stream().filter(r -> r.fold() != held).toList();
      TopicModel model = TopicThresholds.trained(rest, settings);
      Topics topics = Topics.with(model);
      for (TopicReport r : reports) {
        if (r.fold() == held) {
          List<Topic> whole = topics.ofReportSeen(r.passages(), r.whole());
          int set = r.set().equals("dev") ? 0 : 1;
          counts[set].add(r.topics(), whole);
          for (int i = 0; i < r.statements().size(); i++) {
            counts[2 + set].add(
                r.statementTopics().get(i), topics.ofPartSeen(r.statements().get(i), whole));
          }
          if (fold == 0) {
            counts[4 + set].add(r.topics(), whole);
          }
        }
      }
      System.out.println(
          "fold "
              + fold
              + " thresholds "
              + model.reportThreshold()
              + " "
              + model.passageThreshold()
              + " keys "
              + model.keys().length
              + " weights "
              + model.weights().length);
    }
    String[] names = {
      "dev, report",
      "real, report",
      "dev, statements",
      "real, statements",
      "dev, report, fold 0",
      "real, report, fold 0"
    };
    for (int i = 0; i < names.length; i++) {
      System.out.println(names[i] + ": " + counts[i]);
    }
    for (int i = 0; i < 2; i++) {
      System.out.println(counts[i].byTopic());
    }
  }

  /** Right and wrong, over all and for each topic. */
  static final class Count {
    private final int[] gold = new int[TopicTrainer.TOPICS];
    private final int[] made = new int[TopicTrainer.TOPICS];
    private final int[] hit = new int[TopicTrainer.TOPICS];

    void add(boolean[] right, List<Topic> found) {
      for (int t = 0; t < right.length; t++) {
        gold[t] += right[t] ? 1 : 0;
      }
      for (Topic topic : found) {
        made[topic.ordinal()]++;
        hit[topic.ordinal()] += right[topic.ordinal()] ? 1 : 0;
      }
    }

    double f1() {
      return 2.0 * sum(hit) / Math.max(1, sum(gold) + sum(made));
    }

    private static int sum(int[] a) {
      return Arrays.stream(a).sum();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F1 %.3f",
          (double) sum(hit) / Math.max(1, sum(made)),
          (double) sum(hit) / Math.max(1, sum(gold)),
          f1());
    }

    String byTopic() {
      List<String> out = new ArrayList<>();
      for (Topic t : Topic.values()) {
        int i = t.ordinal();
        out.add(t + " " + hit[i] + "/" + made[i] + "/" + gold[i]);
      }
      return String.join(", ", out);
    }
  }
}
