package org.chancery.account.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.zip.GZIPOutputStream;
import org.chancery.record.Act;

/**
 * Learns {@code statements.model.tsv.gz} and {@code speakers.model.tsv.gz}, and measures the
 * former.
 *
 * <p>Usage: {@code StatementTrainer FOLDS.tsv ACTS_MODEL SPEAKERS_MODEL GOLD_DIR...}. Each of the
 * folds 1 to 4 is measured with a model of the other three, fold 0 with a model of all four; those
 * last models are written. A statement counts as found where half its words are shared; figures are
 * F1 of the words and of words with the right act.
 */
public final class StatementTrainer {
  private static final int EPOCHS = 20;
  private static final double RATE = 0.05;
  private static final double PENALTY = 0.02;
  private static final int SEALED = 0;
  private static final int FOLDS = 5;

  private final Map<String, int[]> counts = new TreeMap<>();

  private StatementTrainer() {}

  public static void main(String[] args) throws IOException {
    List<AnnotatedReport> reports =
        AnnotatedReport.read(
            Path.of(args[0]),
            List.of(args).subList(3, args.length).stream().map(Path::of).toList());
    StatementTrainer trainer = new StatementTrainer();
    for (int fold = 1; fold < FOLDS; fold++) {
      int held = fold;
      trainer.measure(learn(reports, f -> f != SEALED && f != held), reports, held, "folds 1-4");
    }
    Map<String, int[]> last = learn(reports, f -> f != SEALED);
    trainer.measure(last, reports, SEALED, "fold 0");
    trainer.print();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      write(last, out);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      writeSpeakers(learnSpeakers(reports, f -> f != SEALED), out);
    }
  }

  static Map<String, int[]> learn(List<AnnotatedReport> reports, IntPredicate fold) {
    List<ActLearner.Example> examples = new ArrayList<>();
    for (AnnotatedReport r : reports) {
      if (fold.test(r.fold())) {
        examples.addAll(r.examples());
      }
    }
    return new ActLearner(EPOCHS, RATE, PENALTY, 1).learn(examples);
  }

  static Map<String, Integer> learnSpeakers(List<AnnotatedReport> reports, IntPredicate fold) {
    List<SpeakerLearner.Example> examples = new ArrayList<>();
    for (AnnotatedReport r : reports) {
      if (fold.test(r.fold())) {
        examples.addAll(r.speakers());
      }
    }
    return SpeakerLearner.learn(examples);
  }

  private void measure(
      Map<String, int[]> weights, List<AnnotatedReport> reports, int fold, String name) {
    ActModel model = new ActModel(weights);
    for (AnnotatedReport r : reports) {
      if (r.fold() != fold) {
        continue;
      }
      int[] n = counts.computeIfAbsent(r.set() + ", " + name, k -> new int[4]);
      n[0] += r.statements();
      for (int i = 0; i < r.candidates().size(); i++) {
        Candidate c = r.candidates().get(i);
        Optional<Act> act = model.decide(c.act(), c.features());
        if (act.isPresent()) {
          n[1]++;
          n[2] += r.labels().get(i) != 0 ? 1 : 0;
          n[3] += r.labels().get(i) == ActModel.label(act) ? 1 : 0;
        }
      }
    }
  }

  private void print() {
    counts.forEach(
        (name, n) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s words %.4f  with act %.4f  (annotated %d, made %d)%n",
                name,
                2.0 * n[2] / (n[0] + n[1]),
                2.0 * n[3] / (n[0] + n[1]),
                n[0],
                n[1]));
  }

  /** Writes weights as {@link ActModel#read} reads them. */
  static void write(Map<String, int[]> weights, OutputStream out) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(text(weights).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes weights as {@link SpeakerModel#read} reads them. */
  static void writeSpeakers(Map<String, Integer> weights, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Weights of a linear model that decides who speaks; see SpeakerModel for the form.\n");
    text.append("# Learned by StatementTrainer from folds 1 to 4 of the annotated reports.\n");
    weights.forEach((f, w) -> text.append(f).append('\t').append(w).append('\n'));
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(Map<String, int[]> weights) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# Weights of a linear model that decides on statements; see ActModel for the form.\n");
    out.append("# Learned by StatementTrainer from folds 1 to 4 of the annotated reports.\n");
    weights.forEach(
        (feature, w) -> {
          out.append(feature);
          for (int c = 0; c < w.length; c++) {
            if (Math.abs(w[c]) >= LEAST) {
              out.append('\t').append(c).append('\t').append(w[c]);
            }
          }
          out.append('\n');
        });
    return out.toString();
  }

  /** Weights below this, in thousandths, decide nothing. */
  private static final int LEAST = 10;
}
