package org.chancery.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.account.Understanding;
import org.chancery.account.confidence.Assessor;
import org.chancery.account.confidence.Judged;
import org.chancery.account.confidence.Listener;
import org.chancery.account.confidence.ScorecardFolds;
import org.chancery.account.engagement.EngagementFolds;
import org.chancery.account.engagement.Engagements;
import org.chancery.account.plan.PlanFolds;
import org.chancery.account.plan.Plans;
import org.chancery.account.statement.StatementFolds;
import org.chancery.account.statement.Statements;
import org.chancery.account.topic.Topics;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.report.Report;
import org.chancery.score.Verdicts;

/**
 * Annotated reports, and for each fold of them what was learned from the other folds, so that each
 * report can be read by models that never saw it.
 */
final class Crosswise {
  /**
   * An annotated report.
   *
   * @param set the name of its folder
   * @param gold the record that it ought to have
   */
  record Annotated(String set, String name, Report report, Record gold) {}

  private record Models(
      Engagements engagements, Topics topics, Statements statements, Plans plans) {}

  private final List<List<Annotated>> reports = new ArrayList<>();
  private final List<Models> models = new ArrayList<>();

  private Crosswise() {}

  /**
   * Reads and learns.
   *
   * @param folds training/folds.tsv
   */
  static Crosswise of(Path folds, List<Path> dirs) throws IOException {
    Crosswise crosswise = new Crosswise();
    Map<String, Integer> dealt = Folds.read(folds);
    List<CastReport> all = CastReport.read(folds, dirs);
    List<TopicReport> toLearnTopics = all.stream().map(TopicReport::of).toList();
    EngagementFolds toLearnEngagements = EngagementFolds.of(all);
    StatementFolds toLearnStatements = StatementFolds.of(all);
    PlanFolds toLearnPlans = PlanFolds.of(all);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int held = fold;
      System.err.println("Fold " + fold + ": learning from the others");
      crosswise.models.add(
          new Models(
              Engagements.with(toLearnEngagements.without(fold)),
              Topics.with(
                  TopicThresholds.trained(
                      toLearnTopics.stream().filter(r -> r.fold() != held).toList(),
                      TopicSettings.standard())),
              toLearnStatements.without(fold),
              Plans.with(toLearnPlans.without(fold))));
      crosswise.reports.add(reports(dealt, fold, dirs));
    }
    return crosswise;
  }

  private static List<Annotated> reports(Map<String, Integer> dealt, int fold, List<Path> dirs)
      throws IOException {
    PageReader pages = new PageReader(Options.defaults());
    List<Annotated> out = new ArrayList<>();
    for (Path dir : dirs) {
      String set = dir.getFileName().toString();
      for (Map.Entry<String, Integer> e : dealt.entrySet()) {
        if (e.getValue() == fold && e.getKey().startsWith(set + "/")) {
          String name = e.getKey().substring(set.length() + 1);
          String text = Files.readString(dir.resolve(name + ".txt"), StandardCharsets.UTF_8);
          String gold = Files.readString(dir.resolve(name + ".json"), StandardCharsets.UTF_8);
          out.add(
              new Annotated(
                  set, name, pages.read(Page.of(name + ".txt", text)), RecordReader.read(gold)));
        }
      }
    }
    return List.copyOf(out);
  }

  /** The reports of a fold, set by set, in the order of their names. */
  List<Annotated> reports(int fold) {
    return reports.get(fold);
  }

  /** One that has learned from all folds but this one. */
  Understanding without(int fold, Assessor assessor) {
    Models m = models.get(fold);
    return Understanding.with(m.engagements(), m.topics(), m.statements(), m.plans(), assessor);
  }

  /**
   * What confidence is to be learned from: each report as it is read without having been learned
   * from, since whoever has seen a report is too sure of it.
   */
  ScorecardFolds confidence() {
    List<Judged> all = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Listener listener = new Listener();
      Understanding understanding = without(fold, listener);
      for (Annotated a : reports(fold)) {
        Record made = understanding.read(a.report());
        all.addAll(listener.judged(fold, Verdicts.of(a.gold(), made)));
      }
    }
    return new ScorecardFolds(all);
  }
}
