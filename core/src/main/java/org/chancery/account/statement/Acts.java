package org.chancery.account.statement;

import java.util.List;
import java.util.Set;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;
import org.chancery.record.Act;

/** Decides what a speaker does, by the expression and, where that is weak, by the content. */
final class Acts {
  private static final Set<String> NEED = Set.of("must", "should", "need", "ought", "require");
  private static final Set<String> NEEDED =
      Set.of(
          "important",
          "essential",
          "necessary",
          "vital",
          "crucial",
          "imperative",
          "critical",
          "indispensable",
          "priority",
          "needed",
          "fundamental",
          "importance",
          "need",
          "necessity",
          "urgent",
          "inadmissible",
          "unacceptable");
  private static final Set<String> READY =
      Set.of("ready", "willing", "prepared", "committed", "determined", "readiness");
  private static final Set<String> GLAD =
      Set.of(
          "pleased",
          "glad",
          "happy",
          "impressed",
          "satisfied",
          "proud",
          "honoured",
          "honored",
          "delighted",
          "excellent",
          "historic",
          "exemplary",
          "successful");
  private static final Set<String> FIRST = Set.of("we", "i");

  private final Speech speech;

  Acts(Speech speech) {
    this.speech = speech;
  }

  Act choose(Tree tree, Cue cue, int first, int last) {
    Expression e = cue.expression();
    Act base = e.act();
    Act manner = manner(tree, cue);
    if (manner != base && e.has("that")) {
      return manner;
    }
    boolean weak = e.has("weak") || e.has("quote") && base == Act.NOTE;
    if (!weak && base != Act.STRESS && base != Act.INFORM) {
      return base;
    }
    return byContent(tree, base, weak, first, last);
  }

  /** "Noted with satisfaction", "stated with regret". */
  private Act manner(Tree tree, Cue cue) {
    Sentence s = tree.sentence();
    for (int i = cue.verb() + 1; i < Math.min(tree.size() - 1, cue.verb() + 4); i++) {
      if (tree.word(i).equals("with")) {
        for (int j = i + 1; j < Math.min(tree.size(), i + 4); j++) {
          List<Expression> es = speech.of(Expression.Part.NOUN, s.lemma(j));
          if (!es.isEmpty()) {
            return es.get(0).act();
          }
        }
      }
    }
    return cue.expression().act();
  }

  Act byContent(Tree tree, Act base, boolean weak, int first, int last) {
    Sentence s = tree.sentence();
    int root = root(tree, first, last);
    String lemma = s.lemma(root);
    String word = tree.word(root);
    boolean negative = tree.hasChild(root, Set.of("not", "n't", "never"));
    if (READY.contains(word) || lemma.equals("commit") || readies(tree, root, last)) {
      return Act.PLEDGE;
    }
    if (!weak) {
      return base;
    }
    if (tree.noun(root) || tree.head(root) < first && tree.is(root, "obj", "nsubj:pass")) {
      List<Expression> nouns = speech.of(Expression.Part.NOUN, lemma);
      if (!nouns.isEmpty()) {
        return nouns.get(0).act();
      }
    }
    if (NEEDED.contains(word) || NEED.contains(lemma) || tree.hasChild(root, NEED)) {
      return Act.STRESS;
    }
    if (lemma.equals("have") && root + 1 <= last && tree.word(root + 1).equals("to")) {
      return Act.STRESS;
    }
    if (tree.hasChild(root, Set.of("will", "would", "'ll", "shall", "intend"))
        && agentive(tree, root)) {
      return negative ? Act.REJECT : Act.PLEDGE;
    }
    if (GLAD.contains(word)) {
      return Act.PRAISE;
    }
    for (Expression e : speech.of(Expression.Part.ADJECTIVE, word)) {
      return e.act();
    }
    boolean own = agentive(tree, root);
    if (own && tree.verb(root)) {
      for (Expression e : speech.of(Expression.Part.VERB, lemma)) {
        if (e.words().size() == 1 && e.act() != Act.INFORM) {
          return negative ? Act.REJECT : e.act();
        }
      }
    }
    return base;
  }

  private static boolean readies(Tree tree, int root, int last) {
    Sentence s = tree.sentence();
    if (!s.lemma(root).equals("stand") && !s.lemma(root).equals("remain")) {
      return false;
    }
    for (int i = root + 1; i <= Math.min(last, root + 3); i++) {
      if (READY.contains(tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause's subject is one who acts: a name, a body, "we", "he". */
  private static boolean agentive(Tree tree, int root) {
    int subject = tree.child(root, "nsubj");
    if (subject < 0) {
      return false;
    }
    String x = tree.sentence().xpos(subject);
    return x.startsWith("NNP")
        || FIRST.contains(tree.word(subject))
        || x.equals("PRP") && !tree.word(subject).equals("it")
        || Set.of(
                "government",
                "side",
                "country",
                "ministry",
                "administration",
                "organization",
                "organisation",
                "party",
                "minister",
                "president")
            .contains(tree.sentence().lemma(subject));
  }

  /** The token that governs the content: the first whose head lies outside. */
  static int root(Tree tree, int first, int last) {
    int best = first;
    for (int i = first; i <= last; i++) {
      int h = tree.head(i);
      if ((h < first || h > last)
          && !tree.punctuation(i)
          && !tree.is(i, "mark", "case", "cc", "advmod", "det")) {
        if (tree.verb(i) || tree.noun(i) || tree.child(i, "cop") >= 0) {
          return i;
        }
        best = best == first ? i : best;
      }
    }
    return best;
  }
}
