package org.chancery.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.language.LabelledText.Labelled;
import org.chancery.language.Treebank.Tree;

/**
 * Lets the teacher label sentences of raw text, taken evenly from all of it.
 *
 * <p>Usage: {@code Labelling TEACHER_DIR OUTPUT SENTENCES TEXT.jsonl.gz...}.
 */
final class Labelling {
  private static final int AT_ONCE = 4000;

  /** So many sentences share a document's name, by which the learners keep them apart. */
  private static final int TOGETHER = 40;

  private Labelling() {}

  public static void main(String[] args) throws IOException {
    List<List<String>> all = new ArrayList<>();
    for (String file : List.of(args).subList(3, args.length)) {
      RawText.sentences(Path.of(file), all::add);
    }
    int wanted = Math.min(all.size(), Integer.parseInt(args[2]));
    List<List<String>> chosen = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      chosen.add(all.get((int) ((long) i * all.size() / wanted)));
    }
    List<Labelled> labelled = new ArrayList<>();
    try (Teacher teacher = Teacher.read(Path.of(args[0]))) {
      for (int from = 0; from < wanted; from += AT_ONCE) {
        List<List<String>> some = chosen.subList(from, Math.min(wanted, from + AT_ONCE));
        for (Teacher.Answer answer : teacher.ask(some)) {
          labelled.add(labelled("raw-" + labelled.size() / TOGETHER, answer));
        }
        System.err.printf("teacher: %d of %d sentences labelled%n", labelled.size(), wanted);
      }
    }
    LabelledText.write(Path.of(args[1]), labelled);
  }

  private static Labelled labelled(String document, Teacher.Answer answer) {
    Tree tree = answer.tree();
    return new Labelled(
        new Tree(document, tree.forms(), tree.xpos(), tree.upos(), tree.heads(), tree.relations()),
        answer.names());
  }
}
