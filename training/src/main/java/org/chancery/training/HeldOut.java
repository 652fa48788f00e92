package org.chancery.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.account.Understanding;
import org.chancery.record.RecordReader;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.score.Score;
import org.chancery.score.Scorer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures whole records on annotated reports, each read with models of engagements, topics,
 * statements and plans that were learned from the other folds alone, all sets together. Prints
 * Markdown; the same input gives the same bytes.
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
    List<Held> measured = measured();
    System.out.print(new HeldOutTables(measured));
    if (mistakes.isPresent()) {
      Files.writeString(mistakes.get(), mistakes(measured), StandardCharsets.UTF_8);
    }
    return 0;
  }

  private List<Held> measured() throws IOException {
    Map<String, Integer> dealt = Folds.read(folds);
    Unseen unseen = Unseen.of(folds, dirs);
    PageReader pages = new PageReader(Options.defaults());
    List<Held> measured = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int held = fold;
      System.err.println("Fold " + fold + ": learning from the others");
      Understanding understanding = unseen.without(fold);
      for (Path dir : dirs) {
        String set = dir.getFileName().toString();
        dealt.forEach(
            (key, in) -> {
              if (in == held && key.startsWith(set + "/")) {
                String name = key.substring(set.length() + 1);
                measured.add(new Held(set, name, held, score(dir, name, pages, understanding)));
              }
            });
      }
    }
    return measured;
  }

  private static Score score(Path dir, String name, PageReader pages, Understanding understanding) {
    try {
      String text = Files.readString(dir.resolve(name + ".txt"), StandardCharsets.UTF_8);
      String gold = Files.readString(dir.resolve(name + ".json"), StandardCharsets.UTF_8);
      Scorer scorer = new Scorer();
      scorer.add(
          name,
          RecordReader.read(gold),
          Optional.of(understanding.read(pages.read(Page.of(name + ".txt", text)))),
          text);
      return scorer.score();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
