package org.chancery.account.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.account.decision.LinearModel;
import org.chancery.account.decision.ModelFile;
import org.chancery.record.Act;

/**
 * What was learned about statements; where nothing was, rules decide alone.
 *
 * @param acts class 0 is "no statement", the others are the acts in their order
 * @param speakers of one class: how much speaks for each of those who may speak
 */
record StatementModels(LinearModel acts, LinearModel speakers) {
  static final int CLASSES = Act.values().length + 1;

  private static final String RESOURCE = "/org/chancery/account/statements.model.tsv.gz";

  /** By how much "no statement" must win: the acts share what speaks for a statement. */
  private static final long MARGIN = 1000;

  /** Weights below this, in thousandths, decide nothing. */
  private static final int LEAST = 10;

  /**
   * What the speaker does.
   *
   * @param margin by how much it wins over "no statement"
   */
  record Decision(Act act, long margin) {}

  /** The models that come with Chancery. */
  static StatementModels shipped() {
    return of(ModelFile.shipped(RESOURCE));
  }

  /** Models of nothing. */
  static StatementModels blank() {
    return new StatementModels(new LinearModel(CLASSES, Map.of()), new LinearModel(1, Map.of()));
  }

  /** Reads models as {@link #write} writes them. */
  static StatementModels read(InputStream in) throws IOException {
    return of(ModelFile.read(in));
  }

  private static StatementModels of(Map<String, LinearModel> m) {
    return new StatementModels(ModelFile.named(m, "acts"), ModelFile.named(m, "speakers"));
  }

  /** Writes the models; the same ones give the same bytes. */
  void write(OutputStream out) throws IOException {
    Map<String, LinearModel> m = new LinkedHashMap<>();
    m.put("acts", acts);
    m.put("speakers", speakers);
    ModelFile.write(out, "Learned from annotated reports; see StatementModels.", m, LEAST);
  }

  static int label(Optional<Act> act) {
    return act.map(a -> a.ordinal() + 1).orElse(0);
  }

  /** What the speaker does, or empty where it is no statement. */
  Optional<Decision> decide(Act rule, List<String> features) {
    if (acts.isEmpty()) {
      return Optional.of(new Decision(rule, 0));
    }
    long[] score = acts.scores(features);
    int best = 1;
    for (int c = 2; c < CLASSES; c++) {
      if (score[c] > score[best]) {
        best = c;
      }
    }
    long margin = score[best] - score[0];
    return margin + MARGIN < 0
        ? Optional.empty()
        : Optional.of(new Decision(Act.values()[best - 1], margin));
  }

  /**
   * Who speaks.
   *
   * @param option index of the option that most speaks for, the first of equals
   * @param lead by how much more than for the next
   */
  record Choice(int option, long lead) {}

  /** Who of these speaks, one at least. */
  Choice speaker(List<List<String>> options) {
    long[] score = options.stream().mapToLong(speakers::score).toArray();
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    long lead = Long.MAX_VALUE;
    for (int i = 0; i < score.length; i++) {
      lead = i == best ? lead : Math.min(lead, score[best] - score[i]);
    }
    return new Choice(best, lead);
  }
}
