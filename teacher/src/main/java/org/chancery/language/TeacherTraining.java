package org.chancery.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.language.Treebank.Tree;

/**
 * Teaches the large parser from trees and names that people have marked.
 *
 * <p>Usage: {@code TeacherTraining DATA_DIR HELD_OUT_LIST ALL|LEARN OUTPUT_DIR}, with {@code
 * ewt-names.tsv} beside the held-out list.
 */
final class TeacherTraining {
  private TeacherTraining() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path heldOut = Path.of(args[1]);
    List<Tree> trees =
        TrainingData.read(data.resolve("treebank"), heldOut, TrainingData.Part.valueOf(args[2]));
    Map<String, List<Name>> names = names(data, heldOut.resolveSibling("ewt-names.tsv"));
    List<String> tags = TaggerTrainer.tagPairs(trees);
    TreeSet<String> seen = new TreeSet<>();
    trees.forEach(tree -> seen.addAll(tree.relations()));
    List<String> relations = List.copyOf(seen);
    List<Lesson> lessons = new ArrayList<>();
    for (Tree tree : trees) {
      lessons.add(lesson(tree, tags, relations, names));
    }
    for (NamedSentence s : NameTrainer.wikiGold(data.resolve("gold/ner/wikigold.conll"))) {
      if (s.forms().size() < 100) {
        lessons.add(
            new Lesson(
                s.forms(),
                Lesson.UNKNOWN,
                Lesson.UNKNOWN,
                Lesson.UNKNOWN,
                labels(s.forms().size(), s.names())));
      }
    }
    System.err.printf("teacher: %d sentences%n", lessons.size());
    try (Teacher teacher = Teacher.untaught(tags, relations)) {
      teacher.teach(
          lessons, Teacher.Settings.USUAL, System.err, () -> teacher.write(Path.of(args[3])));
    }
  }

  private static Lesson lesson(
      Tree tree, List<String> tags, List<String> relations, Map<String, List<Name>> names) {
    int n = tree.size();
    int[] tagIds = new int[n];
    int[] heads = new int[n];
    int[] relationIds = new int[n];
    for (int i = 0; i < n; i++) {
      tagIds[i] = tags.indexOf(tree.tagPair(i));
      heads[i] = tree.heads()[i] + 1;
      relationIds[i] = relations.indexOf(tree.relations().get(i));
    }
    boolean nameless = tree.xpos().stream().noneMatch(tag -> tag.startsWith("NNP"));
    Optional<List<Name>> its =
        Optional.ofNullable(names.get(key(tree)))
            .or(() -> nameless ? Optional.of(List.of()) : Optional.empty());
    return new Lesson(
        tree.forms(),
        tagIds,
        heads,
        relationIds,
        its.map(list -> labels(n, list)).orElse(Lesson.UNKNOWN));
  }

  /** A label for each word, from the first to the last. */
  private static int[] labels(int size, List<Name> names) {
    int[] turned = NameFinder.labels(size, names);
    int[] labels = new int[size];
    for (int i = 0; i < size; i++) {
      labels[i] = turned[size - 1 - i];
    }
    return labels;
  }

  private static String key(Tree tree) {
    return tree.document() + "\t" + String.join(" ", tree.forms());
  }

  private static Map<String, List<Name>> names(Path data, Path file) throws IOException {
    List<Tree> trees = Treebank.read(data.resolve("treebank/en_ewt-train.conllu.gz"));
    List<Optional<List<Name>>> told = TreebankNames.read(file).of(trees);
    Map<String, List<Name>> names = new HashMap<>();
    for (int i = 0; i < trees.size(); i++) {
      if (told.get(i).isPresent()) {
        names.put(key(trees.get(i)), told.get(i).get());
      }
    }
    return names;
  }
}
