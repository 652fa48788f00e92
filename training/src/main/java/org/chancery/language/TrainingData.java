package org.chancery.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.language.Treebank.Tree;

/**
 * The trees that models learn from: the training parts of UD English EWT and of the free genres of
 * GUM, without the documents listed in {@code training/held-out.txt}; and sentences about
 * office-holders made up by {@link TitleSentences}.
 */
final class TrainingData {
  private static final List<String> FILES =
      List.of("en_ewt-train.conllu.gz", "en_gum-train.conllu.gz");

  /** How often each tree of people's stands among those of a parser. */
  private static final int COPIES = 3;

  /** How many made-up sentences: about a twentieth of all words. */
  private static final int TITLES = 600;

  private TrainingData() {}

  /** Which part of the training trees: all, or one of two that share no document. */
  enum Part {
    ALL,
    /** Nine tenths, to try something on the rest. */
    LEARN,
    /** One tenth. */
    TUNE
  }

  /**
   * The trees, three times each, and behind them those of text that a larger parser has labelled.
   *
   * @param labelled files of {@link LabelledText}
   */
  static List<Tree> read(Path treebank, Path heldOut, Part part, List<String> labelled)
      throws IOException {
    List<Tree> gold = read(treebank, heldOut, part);
    List<Tree> trees = new ArrayList<>(gold);
    for (int copy = 1; copy < COPIES && !labelled.isEmpty(); copy++) {
      trees.addAll(gold);
    }
    for (String file : labelled) {
      LabelledText.read(Path.of(file)).forEach(each -> trees.add(each.tree()));
    }
    return trees;
  }

  static List<Tree> read(Path treebank, Path heldOut, Part part) throws IOException {
    Set<String> excluded =
        Files.readAllLines(heldOut).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .collect(Collectors.toCollection(HashSet::new));
    List<Tree> trees = new ArrayList<>();
    for (String file : FILES) {
      for (Tree tree : Treebank.read(treebank.resolve(file))) {
        if (!excluded.contains(tree.document()) && isIn(part, tree.document())) {
          trees.add(tree);
        }
      }
    }
    if (part != Part.TUNE) {
      trees.addAll(TitleSentences.make(TITLES, 23));
    }
    return trees;
  }

  static boolean isIn(Part part, String document) {
    boolean tenth = Math.floorMod(Features.hash(document) >>> 7, 10L) == 0;
    return switch (part) {
      case ALL -> true;
      case LEARN -> !tenth;
      case TUNE -> tenth;
    };
  }
}
