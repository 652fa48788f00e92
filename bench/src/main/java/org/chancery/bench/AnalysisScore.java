package org.chancery.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a peer's tags, trees and names with the annotators', on the annotators' words. */
final class AnalysisScore {
  private final Share xpos = new Share();
  private final Share upos = new Share();
  private final Share heads = new Share();
  private final Share labelled = new Share();
  private final Share evenHeads = new Share();
  private final Share evenLabelled = new Share();
  private final Share names = new Share();

  /** What a peer does not look for is left out of the figures. */
  static Figures of(
      List<Treebank.Sentence> sentences,
      Map<String, Set<Analysis.Name>> names,
      List<Analysis> analyses) {
    AnalysisScore score = new AnalysisScore();
    for (int i = 0; i < sentences.size(); i++) {
      Treebank.Sentence sentence = sentences.get(i);
      score.words(sentence.gold(), analyses.get(i));
      if (names.containsKey(sentence.id())) {
        score.names.sets(names.get(sentence.id()), analyses.get(i).names());
      }
    }
    Figures figures = new Figures();
    figures.put("given.xpos", score.xpos.f1());
    figures.put("given.upos", score.upos.f1());
    figures.put("given.uas", score.heads.f1());
    figures.put("given.las", score.labelled.f1());
    figures.put("given.even.uas", score.evenHeads.f1());
    figures.put("given.even.las", score.evenLabelled.f1());
    if (analyses.stream().anyMatch(analysis -> !analysis.names().isEmpty())) {
      figures.put("given.names", score.names.f1());
    }
    return figures;
  }

  private void words(Analysis gold, Analysis given) {
    for (int i = 0; i < gold.upos().size(); i++) {
      if (!given.xpos().isEmpty()) {
        xpos.one(given.xpos().get(i).equals(gold.xpos().get(i)));
      }
      if (!given.upos().isEmpty()) {
        upos.one(given.upos().get(i).equals(gold.upos().get(i)));
      }
      if (!given.heads().isEmpty()) {
        tree(gold, given, i);
      }
    }
  }

  private void tree(Analysis gold, Analysis given, int word) {
    boolean head = given.heads().get(word).equals(gold.heads().get(word));
    String due = gold.relations().get(word);
    String relation = given.relations().get(word);
    heads.one(head);
    labelled.one(head && relation.equals(due));
    if (!gold.upos().get(word).equals("PUNCT")) {
      evenHeads.one(head);
      evenLabelled.one(head && plain(relation).equals(plain(due)));
    }
  }

  /** A relation without its subtype. */
  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
