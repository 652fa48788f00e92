package org.chancery.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.account.topic.TopicModel;
import org.chancery.account.topic.Topics;
import org.chancery.record.Topic;

/** Trains a model and sets its thresholds, on reports that the trial models have not seen. */
final class TopicThresholds {
  private static final int LEAST = -640;
  private static final int STEP = 32;
  private static final int TRIED = 33;

  /** Neighbours on either side that a threshold is judged with, for the curve is rough. */
  private static final int AROUND = 3;

  private TopicThresholds() {}

  static TopicModel trained(List<TopicReport> reports, TopicSettings settings) {
    // Sets differ in kind; each counts the same.
    Map<String, List<TopicScores.Count>> wholes = new TreeMap<>();
    Map<Integer, TopicModel> trials = new TreeMap<>();
    for (int fold : reports.stream().map(TopicReport::fold).distinct().sorted().toList()) {
      TopicModel trial =
          TopicTrainer.train(reports.stream().filter(r -> r.fold() != fold).toList(), settings);
      trials.put(fold, trial);
      for (int i = 0; i < TRIED; i++) {
        Topics topics = Topics.with(with(trial, 0, threshold(i)));
        for (TopicReport r : reports) {
          if (r.fold() == fold) {
            counts(wholes, r).get(i).add(r.topics(), topics.ofReportSeen(r.passages(), r.whole()));
          }
        }
      }
    }
    int whole = threshold(best(wholes.values()));
    // What a part has, the whole has too: a part's threshold is sought when the whole's is known.
    Map<String, List<TopicScores.Count>> parts = new TreeMap<>();
    for (TopicReport r : reports) {
      TopicModel trial = Objects.requireNonNull(trials.get(r.fold()));
      List<Topic> about = Topics.with(with(trial, 0, whole)).ofReportSeen(r.passages(), r.whole());
      for (int i = 0; i < TRIED; i++) {
        Topics topics = Topics.with(with(trial, threshold(i), whole));
        for (int s = 0; s < r.statements().size(); s++) {
          counts(parts, r)
              .get(i)
              .add(r.statementTopics().get(s), topics.ofPartSeen(r.statements().get(s), about));
        }
      }
    }
    return with(TopicTrainer.train(reports, settings), threshold(best(parts.values())), whole);
  }

  private static int threshold(int i) {
    return LEAST + i * STEP;
  }

  private static List<TopicScores.Count> counts(
      Map<String, List<TopicScores.Count>> sets, TopicReport report) {
    return sets.computeIfAbsent(
        report.set(),
        s -> {
          List<TopicScores.Count> counts = new ArrayList<>();
          for (int i = 0; i < TRIED; i++) {
            counts.add(new TopicScores.Count());
          }
          return counts;
        });
  }

  private static int best(Collection<List<TopicScores.Count>> sets) {
    int best = AROUND;
    double most = 0;
    for (int i = AROUND; i < TRIED - AROUND; i++) {
      double sum = 0;
      for (List<TopicScores.Count> counts : sets) {
        for (int j = i - AROUND; j <= i + AROUND; j++) {
          sum += counts.get(j).f1();
        }
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
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
