package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.decision.Case;
import org.chancery.record.Statement;
import org.chancery.score.Alike;
import org.chancery.score.Pairing;
import org.chancery.training.CastReport;

/**
 * What is to be learned from an annotated report: each candidate that rules find in it with the
 * annotated statement that shares most of its words.
 *
 * @param cases for each candidate whether it is a statement and what its speaker does
 * @param speakers who speaks
 */
record AnnotatedReport(int fold, List<Case> cases, List<SpeakerLearner.Example> speakers) {
  private static final double ALIKE = 0.5;

  static AnnotatedReport of(CastReport report) {
    List<Candidate> candidates =
        Statements.rules().candidates(report.told().document(), report.told().cast());
    List<Statement> gold = report.gold().statements();
    Pairing pairs =
        Pairing.of(
            candidates, gold, ALIKE, (c, s) -> Alike.words(s.text(), c.span().in(report.text())));
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      int label = StatementModels.label(pairs.of(i, gold).map(Statement::act));
      cases.add(new Case(report.fold(), candidates.get(i).features(), label));
    }
    SpeakerOptions options = Statements.options(report.told().document(), report.told().cast());
    return new AnnotatedReport(
        report.fold(), List.copyOf(cases), speakers(options, candidates, gold, pairs));
  }

  private static List<SpeakerLearner.Example> speakers(
      SpeakerOptions options, List<Candidate> candidates, List<Statement> gold, Pairing pairs) {
    List<SpeakerLearner.Example> out = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!pairs.has(i)) {
        continue;
      }
      Optional<String> speaker = pairs.of(i, gold).flatMap(Statement::speaker);
      Candidate c = candidates.get(i);
      List<SpeakerOptions.Option> who = options.of(c);
      boolean[] right = new boolean[who.size()];
      Voice voice = SpeakerOptions.rule(c);
      boolean any = false;
      for (int k = who.size() - 1; k >= 0; k--) {
        Voice v = who.get(k).voice();
        right[k] =
            switch (v.kind()) {
              case JOINT -> speaker.equals(Optional.of(Statement.JOINT));
              case NOBODY -> speaker.isEmpty();
              case PERSON, BODY, NAMED ->
                  speaker.filter(name -> Alike.names(name, v.name())).isPresent();
            };
        if (right[k]) {
          voice = v;
          any = true;
        }
      }
      if (any) {
        out.add(
            new SpeakerLearner.Example(
                who.stream().map(SpeakerOptions.Option::features).toList(), right));
      }
      options.decided(c, voice);
    }
    return List.copyOf(out);
  }
}
