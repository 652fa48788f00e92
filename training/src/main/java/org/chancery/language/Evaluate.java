package org.chancery.language;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints how well the shipped tagger and parser do on annotated trees.
 *
 * <p>Usage: {@code Evaluate FILE...}, each in CoNLL-U, gzipped or not.
 */
final class Evaluate {
  private Evaluate() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("Usage: Evaluate FILE.conllu[.gz]...");
    }
    for (String file : args) {
      Scores scores = Scores.of(Treebank.read(Path.of(file)), Tagger.shipped(), Parser.shipped());
      System.out.println(Path.of(file).getFileName() + ": " + scores.summary());
      System.out.println("relation          gold     F1");
      System.out.println(scores.byRelation());
    }
  }
}
