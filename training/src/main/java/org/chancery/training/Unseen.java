package org.chancery.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.account.Understanding;
import org.chancery.account.engagement.EngagementFolds;
import org.chancery.account.engagement.Engagements;
import org.chancery.account.plan.PlanFolds;
import org.chancery.account.plan.Plans;
import org.chancery.account.statement.StatementFolds;
import org.chancery.account.topic.Topics;

/** Understandings that have learned nothing from the fold that they are to read. */
final class Unseen {
  private final List<TopicReport> topics;
  private final EngagementFolds engagements;
  private final StatementFolds statements;
  private final PlanFolds plans;

  private Unseen(List<CastReport> reports) {
    topics = reports.stream().map(TopicReport::of).toList();
    engagements = EngagementFolds.of(reports);
    statements = StatementFolds.of(reports);
    plans = PlanFolds.of(reports);
  }

  /**
   * From annotated reports, all sets together.
   *
   * @param folds training/folds.tsv
   * @param dirs with NAME.txt and NAME.json pairs
   */
  static Unseen of(Path folds, List<Path> dirs) throws IOException {
    return new Unseen(CastReport.read(folds, dirs));
  }

  /** Learns from all folds but this one. */
  Understanding without(int fold) throws IOException {
    return Understanding.with(
        Engagements.with(engagements.without(fold)),
        Topics.with(
            TopicThresholds.trained(
                topics.stream().filter(r -> r.fold() != fold).toList(), TopicSettings.standard())),
        statements.without(fold),
        Plans.with(plans.without(fold)));
  }
}
