package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;

/** Tells cues that speak for the report from cues within what somebody is reported to have said. */
final class Nesting {
  private static final Set<String> BESIDE = Set.of("conj", "parataxis", "advcl", "list", "dep");

  private Nesting() {}

  /** The cues that stand in no other cue's content. */
  static List<Cue> outermost(Tree tree, List<Cue> cues) {
    List<Cue> kept = new ArrayList<>();
    for (Cue c : cues) {
      boolean inside = false;
      for (Cue k : kept) {
        if (k.verb() < c.verb() && inside(tree, k, c)) {
          inside = true;
          break;
        }
      }
      if (!inside) {
        kept.add(c);
      }
    }
    return kept;
  }

  private static boolean inside(Tree tree, Cue outer, Cue inner) {
    if (outer.verb() == inner.verb()) {
      return false;
    }
    int below = inner.verb();
    int t = tree.head(below);
    while (t >= 0 && t != outer.verb() && t != outer.head()) {
      below = t;
      t = tree.head(t);
    }
    if (t < 0) {
      return false;
    }
    if (BESIDE.contains(tree.base(below)) && !(tree.is(below, "advcl") && purpose(tree, below))) {
      return false;
    }
    return below < outer.verb() ? false : !strays(tree, outer, inner);
  }

  private static boolean purpose(Tree tree, int t) {
    return tree.sentence().xpos(t).equals("VB");
  }

  /**
   * Whether the inner cue is the speaker's own act in spite of the parse: "noted that trade had
   * grown and thanked ...", "said the door was open, stressing ...".
   */
  private static boolean strays(Tree tree, Cue outer, Cue inner) {
    if (inner.expression().has("mild")) {
      return false;
    }
    Sentence s = tree.sentence();
    int v = inner.verb();
    String tag = s.xpos(v);
    int before = v - 1;
    while (before > outer.last() && s.xpos(before).startsWith("RB")) {
      before--;
    }
    if (before <= outer.last()) {
      return false;
    }
    String w = tree.word(before);
    if (tag.equals("VBG")) {
      return w.equals(",") || w.equals("while");
    }
    boolean own = tree.child(v, "nsubj", "nsubj:pass", "mark") >= 0;
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    boolean outerPast = s.xpos(outer.verb()).matches("VBD|VBN");
    return !own
        && !inner.passive()
        && past == outerPast
        && (past || tag.equals("VBZ"))
        && (w.equals("and") || w.equals(","));
  }

  /**
   * Where the clause of a later cue begins, with what links it ("and", ", while"): the content of
   * an earlier one ends before it.
   */
  static int boundary(Tree tree, Cue earlier, Cue later) {
    Sentence s = tree.sentence();
    int from = earlier.verb() == later.verb() ? later.head() : later.verb();
    int b = from;
    for (int c : tree.children(from)) {
      if (c < from
          && tree.is(
              c,
              "nsubj",
              "aux",
              "advmod",
              "mark",
              "cc",
              "obl",
              "discourse",
              "det",
              "amod",
              "nmod:poss",
              "compound",
              "advcl")
          && tree.first(c) > earlier.last()) {
        b = Math.min(b, tree.first(c));
      }
    }
    while (b - 1 > earlier.last() && link(tree, s, b - 1)) {
      b--;
    }
    return b;
  }

  private static boolean link(Tree tree, Sentence s, int t) {
    String w = tree.word(t);
    return s.xpos(t).equals("CC")
        || s.xpos(t).startsWith("RB") && !tree.is(t, "advmod")
        || w.equals(",")
        || w.equals(";")
        || w.equals("while")
        || w.equals("whereas")
        || w.equals("who")
        || w.equals("–")
        || w.equals("—");
  }
}
