package org.chancery.account.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;

/** Finds what a sentence tells as to come, with the words that tell it. */
final class Futures {
  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> AGREE = Set.of("agree", "decide", "undertake", "pledge");

  private final PlanWords words;

  Futures(PlanWords words) {
    this.words = words;
  }

  /**
   * @param dated whether a token stands in a time to come
   */
  List<Future> find(Tree tree, boolean[] dated) {
    List<Future> found = new ArrayList<>();
    for (int t = 0; t < tree.size(); t++) {
      Future.Sign sign = sign(tree, t, dated);
      if (sign != null) {
        found.add(clause(tree, t, sign));
      }
    }
    return found;
  }

  private Future.@org.jspecify.annotations.Nullable Sign sign(Tree tree, int t, boolean[] dated) {
    Sentence s = tree.sentence();
    String lemma = s.lemma(t);
    for (int c : tree.children(t)) {
      if (c < t && tree.is(c, "aux")) {
        if (WILL.contains(s.lemma(c)) || WILL.contains(tree.word(c))) {
          return Future.Sign.WILL;
        }
        if (tree.word(c).equals("would") && !tree.hasChild(t, Set.of("if", "like"))) {
          return Future.Sign.WOULD;
        }
      }
    }
    int be = tree.child(t, "cop", "aux:pass", "aux");
    String x = s.xpos(t);
    if ((x.equals("VBN") || x.startsWith("JJ")) && words.is("meant", lemma.equals("due") ? "due" : lemma)
        && (be >= 0 && s.lemma(be).equals("be") || tree.is(t, "acl") || tree.word(t).equals("due"))
        && t + 1 < tree.size()
        && (tree.word(t + 1).matches("to|for|in|on|from|at|later|next|back|this"))) {
      return Future.Sign.MEANT;
    }
    if (s.lemma(t).equals("be") && x.matches("VB[ZPD]") && t + 2 < tree.size()
        && tree.word(t + 1).equals("to") && s.xpos(t + 2).equals("VB")
        && tree.child(t, "cop") < 0) {
      return Future.Sign.IS_TO;
    }
    if (tree.verb(t) && tree.word(Math.max(0, t - 1)).equals("to") && x.equals("VB")) {
      int h = tree.head(t);
      if (tree.is(t, "acl") && h >= 0 && tree.noun(h) && t + 1 < tree.size()
          && lemma.equals("be")) {
        return Future.Sign.IS_TO;
      }
      if (tree.is(t, "acl") && h >= 0 && tree.noun(h) && tree.child(t, "aux:pass") >= 0) {
        return Future.Sign.IS_TO;
      }
      if (h >= 0 && tree.is(t, "xcomp") && AGREE.contains(s.lemma(h))
          && (near(tree, t, dated) || words.is("doing", lemma))) {
        return Future.Sign.AGREED;
      }
    }
    if (words.is("aim", lemma) && x.matches("VB[ZP]|VBG") && t + 1 < tree.size()
        && (tree.word(t + 1).equals("to") || tree.child(t, "xcomp") > t)
        && (x.equals("VBG") ? be >= 0 : true)) {
      return Future.Sign.AIM;
    }
    if (x.matches("VB[ZP]") && words.is("going", lemma) && near(tree, t, dated)) {
      return Future.Sign.PRESENT;
    }
    if (x.equals("VBG") && words.is("going", lemma) && be >= 0 && near(tree, t, dated)) {
      return Future.Sign.PRESENT;
    }
    return null;
  }

  private static boolean near(Tree tree, int t, boolean[] dated) {
    for (int i = tree.first(t); i <= tree.last(t); i++) {
      if (dated[i]) {
        return true;
      }
    }
    return false;
  }

  /** The clause of a verb; with a relative clause, the noun phrase that it belongs to. */
  private Future clause(Tree tree, int t, Future.Sign sign) {
    int noun = -1;
    int top = t;
    if (tree.is(t, "acl") && tree.head(t) >= 0 && tree.head(t) < t) {
      noun = tree.head(t);
      if (tree.noun(noun)) {
        return new Future(sign, t, start(tree, noun), end(tree, t, noun), noun);
      }
    }
    while (tree.is(top, "xcomp") && sign != Future.Sign.AGREED && tree.head(top) >= 0
        && tree.child(top, "nsubj", "nsubj:pass") < 0) {
      top = tree.head(top);
    }
    if (sign == Future.Sign.AGREED) {
      return new Future(sign, t, Math.min(tree.first(t), t), end(tree, t, -1), -1);
    }
    int first = top;
    for (int c : tree.children(top)) {
      if (c < top && !tree.is(c, "cc", "punct", "mark", "conj", "parataxis", "advcl", "discourse", "ccomp")) {
        first = Math.min(first, tree.first(c));
      }
    }
    while (first < top && (tree.punctuation(first) && !tree.word(first).matches("[“\"(]")
        || tree.sentence().xpos(first).equals("CC"))) {
      first++;
    }
    return new Future(sign, t, first, end(tree, top, -1), -1);
  }

  private static int start(Tree tree, int noun) {
    int first = noun;
    for (int c : tree.children(noun)) {
      if (c < noun && !tree.is(c, "cc", "punct", "case", "mark")) {
        first = Math.min(first, tree.first(c));
      }
    }
    return first;
  }

  /** Last token of the clause, without clauses that are joined to it. */
  private static int end(Tree tree, int t, int noun) {
    int last = tree.last(t);
    for (int c : tree.children(t)) {
      boolean joined = tree.is(c, "conj", "parataxis") && tree.verb(c) && c > t
          && (tree.child(c, "nsubj", "nsubj:pass", "aux") >= 0 || tree.finite(c, c));
      if (joined) {
        last = Math.min(last, before(tree, tree.first(c)));
      }
    }
    while (last > t && (tree.punctuation(last) && !tree.word(last).matches("[”\")%]")
        || tree.sentence().xpos(last).equals("CC"))) {
      last--;
    }
    return Math.max(last, Math.max(t, noun));
  }

  private static int before(Tree tree, int first) {
    int i = first - 1;
    while (i > 0 && (tree.punctuation(i) || tree.sentence().xpos(i).equals("CC"))) {
      i--;
    }
    return i;
  }
}
