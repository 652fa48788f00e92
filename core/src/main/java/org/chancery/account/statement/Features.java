package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;
import org.chancery.record.Act;

/**
 * What the decision on a candidate sees: the expression, what the rules say, who speaks, the words
 * of the content and the verb that governs them. Names and numbers are left out, so that nothing is
 * learned of particular persons.
 */
final class Features {
  private static final int WORDS = 14;

  private Features() {}

  /**
   * @param how the way the statement was found: "cue", "behind", "quote", "frame" ...
   * @param cue the expression, where there is one
   * @param at the sentence of the expression and its speaker
   * @param tree the sentence of the content's first word
   */
  static List<String> of(
      Tree at,
      Tree tree,
      String how,
      Optional<Cue> cue,
      Act rule,
      Speakers.Speaker who,
      int first,
      int last) {
    Sentence s = at.sentence();
    List<String> f = new ArrayList<>();
    String form = cue.map(c -> c.expression().form()).orElse("-");
    String part = cue.map(c -> c.expression().part().name()).orElse("-");
    f.add("bias");
    boolean human =
        cue.map(c -> c.expression().has("human") || c.expression().part() != Expression.Part.VERB)
            .orElse(false);
    f.add("dumb=" + (human && !who.able()));
    f.add("rule=" + rule);
    f.add("how=" + how);
    f.add("how+rule=" + how + "|" + rule);
    f.add("cue=" + form + "|" + part);
    cue.ifPresent(
        c -> {
          f.add("tag=" + s.xpos(c.verb()));
          f.add("tag+cue=" + s.xpos(c.verb()) + "|" + form);
          f.add("passive=" + c.passive() + "|" + rule);
          f.add("relation=" + s.relation(c.verb()));
          if (c.carried()) {
            f.add("carrier=" + s.lemma(c.verb()));
            f.add("carrier+cue=" + s.lemma(c.verb()) + "|" + form);
          }
          String next = c.last() + 1 < at.size() ? plain(at, c.last() + 1) : "-";
          f.add("next=" + next);
          f.add("cue+next=" + form + "|" + next);
        });
    String kind =
        who.joint()
            ? "joint"
            : who.party()
                .map(p -> p instanceof Party.Person ? "person" : p instanceof Party.Body ? "body" : "sides")
                .orElse(who.token() < 0 ? "none" : "unknown");
    f.add("who=" + kind + "|" + who.able());
    f.add("who+cue=" + kind + "|" + form);
    if (who.party().isEmpty() && who.token() >= 0) {
      f.add("subject=" + plain(at, who.token()));
    }
    content(tree, f, form, first, last);
    return f;
  }

  private static void content(Tree tree, List<String> f, String form, int first, int last) {
    Sentence s = tree.sentence();
    int root = Acts.root(tree, first, last);
    String lemma = lemma(tree, root);
    f.add("root=" + lemma);
    f.add("root+cue=" + lemma + "|" + form);
    f.add("rootTag=" + s.xpos(root));
    f.add("rootTag+cue=" + s.xpos(root) + "|" + form);
    int subject = tree.child(root, "nsubj", "nsubj:pass");
    if (subject >= 0) {
      f.add("rootSubject=" + plain(tree, subject));
    }
    for (int c : tree.children(root)) {
      if (tree.is(c, "aux", "cop") || Set.of("not", "n't", "never", "no").contains(s.lemma(c))) {
        f.add("aux=" + tree.word(c));
        f.add("aux+cue=" + tree.word(c) + "|" + form);
        f.add("aux+root=" + tree.word(c) + "|" + lemma);
      }
    }
    f.add("first=" + plain(tree, first));
    f.add("firstTag=" + s.xpos(first));
    if (first < last) {
      f.add("first2=" + plain(tree, first) + "_" + plain(tree, first + 1));
    }
    int length = last - first + 1;
    f.add("length=" + (length < 3 ? "2" : length < 5 ? "4" : length < 9 ? "8" : length < 20 ? "19" : "more"));
    boolean finite = tree.finite(first, last);
    f.add("finite=" + finite);
    for (int i = first; i <= Math.min(last, first + WORDS); i++) {
      String x = s.xpos(i);
      if (x.startsWith("NN") && !x.startsWith("NNP") || x.startsWith("VB") || x.startsWith("JJ")
          || x.equals("MD") || x.startsWith("RB")) {
        f.add("word=" + lemma(tree, i));
      }
    }
    for (int i = first; i <= last; i++) {
      if (s.xpos(i).equals("MD")) {
        f.add("modal=" + tree.word(i));
      }
    }
  }

  private static String lemma(Tree tree, int t) {
    return tree.sentence().xpos(t).startsWith("NNP")
        ? "NAME"
        : tree.sentence().xpos(t).equals("CD")
            ? "NUMBER"
            : tree.sentence().lemma(t).toLowerCase(Locale.ROOT);
  }

  private static String plain(Tree tree, int t) {
    return tree.sentence().xpos(t).startsWith("NNP")
        ? "NAME"
        : tree.sentence().xpos(t).equals("CD") ? "NUMBER" : tree.word(t);
  }
}
