package org.chancery.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.account.Understanding;
import org.chancery.account.confidence.ScorecardFolds;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.score.Score;
import org.chancery.score.Scorer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures whole records on annotated reports, each read with models of engagements, topics,
 * statements and plans and scorecards of confidence that were learned from the other folds alone,
 * all sets together. Prints Markdown; the same input gives the same bytes.
 */
@Command(name = "HeldOut")
public final class HeldOut implements Callable<Integer> {
  /** Nobody who writes rules reads this fold, and so its mistakes are never told. */
  static final int SEALED = 0;

  @Parameters(index = "0", paramLabel = "FOLDS.tsv")
  private Path folds = Path.of("training/folds.tsv");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "GOLD_DIR")
  private List<Path> dirs = new ArrayList<>();

  @Option(
      names = "--mistakes",
      paramLabel = "FILE",
      description = "Writes the mistakes made in folds 1 to 4 here: set/name, what, detail.")
  private Optional<Path> mistakes = Optional.empty();

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description = "Writes the records made of folds 1 to 4 here, as set/name.json.")
  private Optional<Path> records = Optional.empty();

  /**
   * One report's score.
   *
   * @param set the name of its folder
   */
  record Held(String set, String name, int fold, Score score) {
    /**
     * Who issued it: {@code us-state} for {@code us-state-1f0c...}; the set's name in any other.
     */
    String source() {
      return set.equals("real") ? name.replaceFirst("-[0-9a-f]+$", "") : set;
    }
  }

  private HeldOut() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new HeldOut()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Reliability reliability = new Reliability();
    List<Held> measured = measured(reliability);
    System.out.print(new HeldOutTables(measured));
    System.out.print("\n" + reliability);
    if (mistakes.isPresent()) {
      Files.writeString(mistakes.get(), mistakes(measured), StandardCharsets.UTF_8);
    }
    return 0;
  }

  private List<Held> measured(Reliability reliability) throws IOException {
    Crosswise crosswise = Crosswise.of(folds, dirs);
    ScorecardFolds confidence = crosswise.confidence();
    List<Held> measured = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Understanding understanding = crosswise.without(fold, confidence.without(fold));
      for (Crosswise.Annotated a : crosswise.reports(fold)) {
        Record record = understanding.read(a.report());
        if (records.isPresent() && fold != SEALED) {
          write(records.get().resolve(a.set()).resolve(a.name() + ".json"), record);
        }
        measured.add(new Held(a.set(), a.name(), fold, score(a, record)));
        reliability.add(a.set(), a.gold(), record);
      }
    }
    return measured;
  }

  private static void write(Path file, Record record) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, RecordJson.line(record) + '\n', StandardCharsets.UTF_8);
  }

  private static Score score(Crosswise.Annotated a, Record record) {
    Scorer scorer = new Scorer();
    scorer.add(a.name(), a.gold(), Optional.of(record), a.report().text());
    return scorer.score();
  }

  private static String mistakes(List<Held> measured) {
    StringBuilder out = new StringBuilder();
    for (Held h : measured) {
      if (h.fold() != SEALED) {
        h.score()
            .mistakes()
            .forEach(
                m ->
                    out.append(h.set())
                        .append('/')
                        .append(h.name())
                        .append('\t')
                        .append(m.what())
                        .append('\t')
                        .append(m.detail())
                        .append('\n'));
      }
    }
    return out.toString();
  }
}
