package org.chancery.training;

import java.util.ArrayList;
import java.util.List;
import org.chancery.account.topic.TopicModel;
import org.chancery.account.topic.Topics;

/** Trains a model and sets its thresholds, on reports that the trial models have not seen. */
final class TopicThresholds {
  private TopicThresholds() {}

  static TopicModel trained(List<TopicReport> reports, TopicSettings settings) {
    List<Integer> folds = reports.stream().map(TopicReport::fold).distinct().sorted().toList();
    List<Integer> tried = new ArrayList<>();
    for (int th = -512; th <= 256; th += 32) {
      tried.add(th);
    }
    List<TopicScores.Count> whole = tried.stream().map(t -> new TopicScores.Count()).toList();
    List<TopicScores.Count> passage = tried.stream().map(t -> new TopicScores.Count()).toList();
    for (int fold : folds) {
      TopicModel trial =
          TopicTrainer.train(reports.stream().filter(r -> r.fold() != fold).toList(), settings);
      for (int i = 0; i < tried.size(); i++) {
        Topics topics = Topics.with(with(trial, tried.get(i), tried.get(i)));
        for (TopicReport r : reports) {
          if (r.fold() == fold) {
            whole.get(i).add(r.topics(), topics.ofReportSeen(r.passages(), r.whole()));
            passage.get(i).add(r.topics(), topics.unionSeen(r.passages()));
          }
        }
      }
    }
    return with(
        TopicTrainer.train(reports, settings), tried.get(best(passage)), tried.get(best(whole)));
  }

  private static int best(List<TopicScores.Count> counts) {
    int best = 0;
    for (int i = 1; i < counts.size(); i++) {
      best = counts.get(i).f1() > counts.get(best).f1() ? i : best;
    }
    return best;
  }

  static TopicModel with(TopicModel m, int passage, int report) {
    return new TopicModel(
        m.passageSlots(),
        m.reportSlots(),
        m.passageBias(),
        m.reportBias(),
        m.keys(),
        m.first(),
        m.topics(),
        m.weights(),
        passage,
        report);
  }
}
