package org.chancery.account.engagement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.chancery.account.decision.Case;
import org.chancery.account.decision.LinearLearner;
import org.chancery.account.decision.LinearModel;
import org.chancery.account.engagement.GoldJudge.Question;
import org.chancery.record.Kind;
import org.chancery.training.CastReport;

/** Annotated reports to learn engagements from, without those of a fold that is to be measured. */
public final class EngagementFolds {
  private static final LinearLearner.Settings SETTINGS =
      new LinearLearner.Settings(15, 0.05, 0.01, 3, 0.4);

  private final List<ReadReport> reports;
  private final Map<Question, List<Case>> sentences = new EnumMap<>(Question.class);

  private EngagementFolds(List<ReadReport> reports) {
    this.reports = reports;
    for (ReadReport r : reports) {
      GoldJudge gold = new GoldJudge(r, Optional.empty());
      r.find(gold);
      for (Question q : Question.values()) {
        sentences.computeIfAbsent(q, k -> new ArrayList<>()).addAll(gold.cases(q));
      }
    }
  }

  public static EngagementFolds of(List<CastReport> reports) {
    return new EngagementFolds(reports.stream().map(ReadReport::of).toList());
  }

  /** What is learned from all folds but this one; written and read, as the shipped model is. */
  public EngagementModels without(int fold) throws IOException {
    return kept(learn(f -> f != fold));
  }

  /** What is learned from all folds. */
  EngagementModels whole() {
    return learn(f -> true);
  }

  private static EngagementModels kept(EngagementModels models) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    models.write(bytes);
    return EngagementModels.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private EngagementModels learn(IntPredicate part) {
    Map<Question, List<Case>> drafts = new EnumMap<>(Question.class);
    TreeSet<Integer> folds = new TreeSet<>();
    reports.stream().map(ReadReport::fold).filter(part::test).forEach(folds::add);
    for (int fold : folds) {
      // Drafts are put together by what was learned from the other folds, as a new report's are.
      Judge others = new LearnedJudge(ofSentences(f -> f != fold && part.test(f)));
      for (ReadReport r : reports) {
        if (r.fold() == fold) {
          GoldJudge gold = new GoldJudge(r, Optional.of(others));
          r.find(gold);
          for (Question q : Question.values()) {
            drafts.computeIfAbsent(q, k -> new ArrayList<>()).addAll(gold.cases(q));
          }
        }
      }
    }
    EngagementModels m = ofSentences(part);
    return new EngagementModels(
        m.met(),
        m.kind(),
        m.linked(),
        m.stays(),
        learned(drafts, Question.SAME, part),
        learned(drafts, Question.REAL, part),
        learned(drafts, Question.TAKES_PART, part));
  }

  private EngagementModels ofSentences(IntPredicate part) {
    EngagementModels blank = EngagementModels.blank();
    return new EngagementModels(
        learned(sentences, Question.MET, part),
        learned(sentences, Question.KIND, part),
        learned(sentences, Question.LINKED, part),
        learned(sentences, Question.STAYS, part),
        blank.same(),
        blank.real(),
        blank.takesPart());
  }

  private static LinearModel learned(
      Map<Question, List<Case>> cases, Question q, IntPredicate part) {
    List<Case> those =
        cases.getOrDefault(q, List.of()).stream().filter(c -> part.test(c.fold())).toList();
    return LinearLearner.learn(those, q == Question.KIND ? Kind.values().length : 2, SETTINGS);
  }
}
