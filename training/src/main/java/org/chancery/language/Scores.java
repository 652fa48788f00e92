package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.chancery.language.Treebank.Tree;

/**
 * How well tags and trees match those of annotators, on the annotators' own words; every token
 * counts, punctuation too.
 */
final class Scores {
  private int tokens;
  private int xpos;
  private int upos;
  private int heads;
  private int labelled;

  /** For each relation how often it is right, given and due: right if its head is right too. */
  private final TreeMap<String, int[]> relations = new TreeMap<>();

  static Scores of(List<Tree> gold, Tagger tagger, Parser parser) {
    Scores scores = new Scores();
    for (Tree tree : gold) {
      Tagger.Tags tags = tagger.tag(tree.forms());
      Parser.Tree parsed = parser.parse(tree.forms(), tags);
      List<String> xpos = new ArrayList<>();
      List<String> upos = new ArrayList<>();
      int[] heads = new int[tree.size()];
      List<String> relations = new ArrayList<>();
      for (int i = 0; i < tree.size(); i++) {
        xpos.add(tags.xpos(i));
        upos.add(tags.upos(i));
        heads[i] = parsed.head(i);
        relations.add(parsed.relation(i));
      }
      scores.add(tree, new Tree(tree.document(), tree.forms(), xpos, upos, heads, relations));
    }
    return scores;
  }

  /**
   * @param given what a parser made of the same words, in the same order
   */
  static Scores of(List<Tree> gold, List<Tree> given) {
    Scores scores = new Scores();
    for (int i = 0; i < gold.size(); i++) {
      scores.add(gold.get(i), given.get(i));
    }
    return scores;
  }

  private void add(Tree gold, Tree tree) {
    for (int i = 0; i < gold.size(); i++) {
      String relation = gold.relations().get(i);
      boolean headRight = tree.heads()[i] == gold.heads()[i];
      boolean right = headRight && tree.relations().get(i).equals(relation);
      tokens++;
      xpos += tree.xpos().get(i).equals(gold.xpos().get(i)) ? 1 : 0;
      upos += tree.upos().get(i).equals(gold.upos().get(i)) ? 1 : 0;
      heads += headRight ? 1 : 0;
      labelled += right ? 1 : 0;
      relations.computeIfAbsent(relation, name -> new int[3])[2]++;
      relations.computeIfAbsent(tree.relations().get(i), name -> new int[3])[1]++;
      if (right) {
        relations.computeIfAbsent(relation, name -> new int[3])[0]++;
      }
    }
  }

  double xposAccuracy() {
    return percent(xpos, tokens);
  }

  double uposAccuracy() {
    return percent(upos, tokens);
  }

  /** Unlabelled attachment score, in percent. */
  double uas() {
    return percent(heads, tokens);
  }

  /** Labelled attachment score with subtypes, in percent. */
  double las() {
    return percent(labelled, tokens);
  }

  /** F1 of one relation in percent, 0 if it does not occur. */
  double f1(String relation) {
    int[] counts = relations.getOrDefault(relation, new int[3]);
    return percent(2 * counts[0], counts[1] + counts[2]);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "tokens %d, XPOS %.2f, UPOS %.2f, UAS %.2f, LAS %.2f",
        tokens,
        xposAccuracy(),
        uposAccuracy(),
        uas(),
        las());
  }

  /** F1 of each relation, those that occur most often first. */
  String byRelation() {
    StringBuilder text = new StringBuilder();
    relations.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue()[2], a.getValue()[2]))
        .forEach(
            entry ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%-16s %6d %6.1f%n",
                        entry.getKey(),
                        entry.getValue()[2],
                        f1(entry.getKey()))));
    return text.toString();
  }
}
