package org.chancery.account.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.chancery.account.decision.Case;
import org.chancery.account.decision.LinearLearner;
import org.chancery.account.decision.LinearModel;
import org.chancery.account.decision.ModelFile;
import org.chancery.account.engagement.Sites;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.Plan;
import org.chancery.score.Alike;
import org.chancery.score.Pairing;
import org.chancery.training.CastReport;

/** Annotated reports to learn plans from, without those of a fold that is to be measured. */
public final class PlanFolds {
  private static final LinearLearner.Settings SETTINGS =
      new LinearLearner.Settings(40, 0.05, 0.02, 2, 0.4);
  private static final double ALIKE = 0.5;

  /** Weights below this, in thousandths, decide nothing. */
  private static final int LEAST = 10;

  private final List<Case> cases;

  private PlanFolds(List<Case> cases) {
    this.cases = List.copyOf(cases);
  }

  public static PlanFolds of(List<CastReport> reports) {
    List<Case> cases = new ArrayList<>();
    reports.forEach(r -> cases.addAll(cases(r)));
    return new PlanFolds(cases);
  }

  /** What is learned from all folds but this one; written and read, as the shipped model is. */
  public LinearModel without(int fold) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(learned(f -> f != fold), bytes);
    return ModelFile.named(
        ModelFile.read(new ByteArrayInputStream(bytes.toByteArray())), Plans.MODEL);
  }

  LinearModel learned(IntPredicate part) {
    return LinearLearner.learn(
        cases.stream().filter(c -> part.test(c.fold())).toList(), 1, SETTINGS);
  }

  static void write(LinearModel model, OutputStream out) throws IOException {
    ModelFile.write(
        out, "Learned from annotated reports; see Plans.", Map.of(Plans.MODEL, model), LEAST);
  }

  /**
   * Each candidate that rules find in a report, with whether it is an annotated plan; without those
   * that say what a plan says, though another says it better.
   */
  private static List<Case> cases(CastReport report) {
    Sites sites = Sites.of(report.told().document(), Gazetteer.standard());
    List<Candidate> candidates =
        Plans.with(new LinearModel(1, Map.of()))
            .candidates(
                report.told().document(),
                report.told().cast(),
                (sentence, first, last) ->
                    sites
                        .in(sentence, first, last)
                        .map(s -> new Venues.Venue(s.city(), s.country())));
    PlanNames names = new PlanNames(PlanWords.standard());
    Pairing pairs =
        Pairing.of(
            candidates,
            report.gold().plans(),
            ALIKE,
            (c, p) ->
                likeness(p, c, names.of(c.tree(), c.future(), c.who(), report.text()), report));
    List<Case> out = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      boolean again = false;
      for (int k = 0; k < candidates.size() && !pairs.has(i); k++) {
        again |= pairs.has(k) && Plans.same(candidates.get(k), c);
      }
      if (!again) {
        out.add(new Case(report.fold(), c.features(), pairs.has(i) ? 1 : 0));
      }
    }
    return out;
  }

  private static double likeness(Plan plan, Candidate made, String what, CastReport report) {
    return Math.max(
        Alike.words(plan.text(), made.span().in(report.text())), Alike.words(plan.what(), what));
  }
}
