package org.chancery.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Treebank.Tree;

/**
 * Prints how well the teacher does on annotated trees.
 *
 * <p>Usage: {@code TeacherScores TEACHER_DIR FILE.conllu[.gz]...}; {@code TeacherScores TEACHER_DIR
 * tune TREEBANK_DIR HELD_OUT_LIST} for the tenth that a teacher of the other nine has not seen.
 */
final class TeacherScores {
  private TeacherScores() {}

  public static void main(String[] args) throws IOException {
    try (Teacher teacher = Teacher.read(Path.of(args[0]))) {
      if (args[1].equals("tune")) {
        print(
            teacher,
            "tune",
            TrainingData.read(Path.of(args[2]), Path.of(args[3]), TrainingData.Part.TUNE));
        return;
      }
      for (String file : List.of(args).subList(1, args.length)) {
        print(teacher, file, Treebank.read(Path.of(file)));
      }
    }
  }

  private static void print(Teacher teacher, String what, List<Tree> gold) {
    List<Tree> given = new ArrayList<>();
    long from = System.nanoTime();
    for (Teacher.Answer answer : teacher.ask(gold.stream().map(Tree::forms).toList())) {
      given.add(answer.tree());
    }
    double seconds = (System.nanoTime() - from) / 1e9;
    Scores scores = Scores.of(gold, given);
    System.out.printf("%s: %s (%.1f s)%n%s", what, scores.summary(), seconds, scores.byRelation());
  }
}
