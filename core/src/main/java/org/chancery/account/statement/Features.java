package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    String subject = subject(at, who.token());
    f.add("who=" + subject);
    f.add("who+cue=" + subject + "|" + form);
    f.add("who+rule=" + subject + "|" + rule);
    content(tree, f, form, rule, first, last);
    return f;
  }

  /**
   * What kind of word the subject is, from the words alone: whom the cast takes it for may change
   * from version to version, what was learned should not.
   */
  private static String subject(Tree at, int token) {
    if (token < 0) {
      return "none";
    }
    String x = at.sentence().xpos(token);
    return x.startsWith("NNP") ? "NAME" : at.sentence().lemma(token).toLowerCase(Locale.ROOT);
  }

  private static void content(
      Tree tree, List<String> f, String form, Act rule, int first, int last) {
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
    String tense = tense(tree, root, subject);
    f.add("tense=" + tense);
    f.add("tense+rule=" + tense + "|" + rule);
    f.add("tense+cue=" + tense + "|" + form);
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
    f.add(
        "length="
            + (length < 3
                ? "2"
                : length < 5 ? "4" : length < 9 ? "8" : length < 20 ? "19" : "more"));
    boolean finite = tree.finite(first, last);
    f.add("finite=" + finite);
    for (int i = first; i <= Math.min(last, first + WORDS); i++) {
      String x = s.xpos(i);
      if (x.startsWith("NN") && !x.startsWith("NNP")
          || x.startsWith("VB")
          || x.startsWith("JJ")
          || x.equals("MD")
          || x.startsWith("RB")) {
        f.add("word=" + lemma(tree, i));
      }
    }
    TreeSet<String> leanings = new TreeSet<>();
    for (int i = first; i <= last; i++) {
      leanings.addAll(Leanings.of(s.lemma(i).toLowerCase(Locale.ROOT)));
      leanings.addAll(Leanings.of(tree.word(i)));
      if (s.xpos(i).equals("CD")) {
        leanings.add("number");
      }
    }
    for (String l : leanings) {
      f.add("leans=" + l);
      f.add("leans+cue=" + l + "|" + form);
      f.add("leans+rule=" + l + "|" + rule);
    }
    for (String l : Leanings.of(s.lemma(root).toLowerCase(Locale.ROOT))) {
      f.add("rootLeans=" + l + "|" + rule);
    }
    if (subject >= 0) {
      String owner = tree.sentence().xpos(subject).startsWith("NNP") ? "NAME" : s.lemma(subject);
      f.add("rootSubject+tag=" + owner + "|" + s.xpos(root));
    }
    for (int i = first; i <= last; i++) {
      if (s.xpos(i).equals("MD")) {
        f.add("modal=" + tree.word(i));
      }
    }
  }

  /** Who does it, in which tense or mood: "it_would", "NAME_VBD", "we_will_not". */
  private static String tense(Tree tree, int root, int subject) {
    Sentence s = tree.sentence();
    String who = "-";
    if (subject >= 0) {
      String x = s.xpos(subject);
      who = x.startsWith("NNP") ? "NAME" : x.startsWith("PRP") ? tree.word(subject) : x;
    }
    StringBuilder out = new StringBuilder(who);
    boolean not = false;
    boolean aux = false;
    for (int c : tree.children(root)) {
      if (tree.is(c, "aux", "cop") && c < root) {
        out.append('_').append(s.lemma(c));
        aux = true;
      }
      not |= Set.of("not", "n't", "never", "no").contains(s.lemma(c));
    }
    if (!aux) {
      out.append('_').append(s.xpos(root));
    }
    return not ? out + "_not" : out.toString();
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
