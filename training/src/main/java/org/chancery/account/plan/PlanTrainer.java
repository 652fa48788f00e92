package org.chancery.account.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.zip.GZIPOutputStream;

/**
 * Learns {@code plans.model.tsv.gz} and measures it.
 *
 * <p>Usage: {@code PlanTrainer FOLDS.tsv MODEL GOLD_DIR...}. Each of the folds 1 to 4 is measured
 * with a model of the other three, fold 0 with a model of all four; that last model is written.
 * Figures are F1 of plans found, where half of the words are shared.
 */
public final class PlanTrainer {
  private static final int EPOCHS = 40;
  private static final double RATE = 0.05;
  private static final double PENALTY = 0.02;
  private static final double LEAN = 0.3;
  private static final int LEAST = 2;
  private static final int SEALED = 0;
  private static final int FOLDS = 5;

  private final Map<String, int[]> counts = new TreeMap<>();

  private PlanTrainer() {}

  public static void main(String[] args) throws IOException {
    List<AnnotatedPlans> reports =
        AnnotatedPlans.read(
            Path.of(args[0]),
            List.of(args).subList(2, args.length).stream().map(Path::of).toList());
    PlanTrainer trainer = new PlanTrainer();
    for (int fold = 1; fold < FOLDS; fold++) {
      int held = fold;
      trainer.measure(learn(reports, f -> f != SEALED && f != held), reports, held, "folds 1-4");
    }
    Map<String, Integer> last = learn(reports, f -> f != SEALED);
    trainer.measure(last, reports, SEALED, "fold 0");
    trainer.print();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      write(last, out);
    }
  }

  static Map<String, Integer> learn(List<AnnotatedPlans> reports, IntPredicate fold) {
    List<PlanLearner.Example> examples = new ArrayList<>();
    for (AnnotatedPlans r : reports) {
      if (fold.test(r.fold())) {
        examples.addAll(r.examples());
      }
    }
    return new PlanLearner(EPOCHS, RATE, PENALTY, LEAST, LEAN).learn(examples);
  }

  private void measure(
      Map<String, Integer> weights, List<AnnotatedPlans> reports, int fold, String name) {
    PlanModel model = new PlanModel(weights);
    for (AnnotatedPlans r : reports) {
      if (r.fold() != fold) {
        continue;
      }
      int[] n = counts.computeIfAbsent(r.set() + ", " + name, k -> new int[4]);
      n[0] += r.missed().size();
      for (boolean plan : r.labels()) {
        n[0] += plan ? 1 : 0;
        n[3] += plan ? 1 : 0;
      }
      List<Candidate> made = Plans.decided(r.candidates(), model);
      n[1] += made.size();
      n[2] += r.found(made);
    }
  }

  private void print() {
    counts.forEach(
        (name, n) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s %.4f  (annotated %d, of these told as to come %d, made %d)%n",
                name,
                2.0 * n[2] / (n[0] + n[1]),
                n[0],
                n[3],
                n[1]));
  }

  /** Writes weights as {@link PlanModel#read} reads them. */
  static void write(Map<String, Integer> weights, OutputStream out) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(text(weights).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(Map<String, Integer> weights) {
    StringBuilder out = new StringBuilder();
    out.append("# Weights of a linear model that decides on plans; see PlanModel for the form.\n");
    out.append("# Learned by PlanTrainer from folds 1 to 4 of the annotated reports.\n");
    weights.forEach((feature, w) -> out.append(feature).append('\t').append(w).append('\n'));
    return out.toString();
  }
}
