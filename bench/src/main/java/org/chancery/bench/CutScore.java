package org.chancery.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.report.Span;

/** Compares where a peer cuts raw text with where annotators did. */
final class CutScore {
  private CutScore() {}

  /**
   * F1 of sentences, of words, and of words without those within contractions, whose cutting is a
   * matter of convention.
   */
  static Figures of(
      String treebank, List<Treebank.Paragraph> paragraphs, Function<String, Cut> cutter) {
    Share sentences = new Share();
    Share tokens = new Share();
    Share even = new Share();
    for (Treebank.Paragraph paragraph : paragraphs) {
      Cut cut = cutter.apply(paragraph.text());
      sentences.sets(paragraph.gold().sentences(), cut.sentences());
      tokens.sets(paragraph.gold().tokens(), cut.tokens());
      even.sets(
          outside(paragraph.contractions(), paragraph.gold().tokens()),
          outside(paragraph.contractions(), cut.tokens()));
    }
    Figures figures = new Figures();
    figures.put(treebank + ".sentences", sentences.f1());
    figures.put(treebank + ".tokens", tokens.f1());
    figures.put(treebank + ".even.tokens", even.f1());
    return figures;
  }

  private static Set<Span> outside(Set<Span> contractions, Set<Span> tokens) {
    Set<Span> outside = new HashSet<>(tokens);
    for (Span contraction : contractions) {
      outside.removeIf(contraction::covers);
    }
    return outside;
  }
}
