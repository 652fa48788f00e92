package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.account.clause.Tree;
import org.chancery.language.Sentence;

/** Finds expressions of speech in a sentence, before it is asked which of them stand in another. */
final class CueFinder {
  private static final Set<String> NOT_YET =
      Set.of("will", "shall", "may", "might", "could", "can", "'ll", "would", "should", "must");
  private static final Set<String> NO = Set.of("not", "n't", "never", "no");
  private static final Set<String> BE = Set.of("be", "remain", "stand", "feel", "become", "seem");

  /**
   * Verbs under which an infinitive of saying is said: "would like to thank", "met to reaffirm".
   */
  private static final Set<String> NO_INFINITIVE =
      Set.of(
          "agree",
          "plan",
          "refuse",
          "decline",
          "hope",
          "expect",
          "need",
          "fail",
          "try",
          "ask",
          "urge",
          "invite",
          "call",
          "request",
          "promise",
          "pledge",
          "have",
          "be",
          "decide",
          "commit",
          "intend",
          "seek",
          "help",
          "continue");

  private static final int REACH = 6;

  private final Speech speech;

  CueFinder(Speech speech) {
    this.speech = speech;
  }

  /**
   * @param quoted whether a token stands within a direct quotation, where no cue is looked for
   */
  List<Cue> find(Tree tree, boolean[] quoted) {
    List<Cue> found = new ArrayList<>();
    Set<Integer> carriers = new HashSet<>();
    for (int t = 0; t < tree.size(); t++) {
      if (!quoted[t] && tree.noun(t)) {
        noun(tree, t, found, carriers);
      }
    }
    for (int t = 0; t < tree.size(); t++) {
      if (quoted[t] || carriers.contains(t)) {
        continue;
      }
      if (tree.verb(t)) {
        verb(tree, t, found);
      }
      adjective(tree, t, found);
    }
    found.sort(Comparator.comparingInt(Cue::verb).thenComparingInt(Cue::head));
    return once(found);
  }

  private static List<Cue> once(List<Cue> found) {
    List<Cue> kept = new ArrayList<>();
    Set<Integer> heads = new HashSet<>();
    for (Cue c : found) {
      if (heads.add(c.head())) {
        kept.add(c);
      }
    }
    return kept;
  }

  private void verb(Tree tree, int t, List<Cue> found) {
    Sentence s = tree.sentence();
    boolean passive = passive(tree, t);
    if (!said(tree, t, passive)) {
      return;
    }
    for (Expression e : speech.verbs(s.lemma(t), s.form(t))) {
      int last = match(tree, e, t);
      if (last >= 0 && !(passive && e.has("active"))) {
        found.add(new Cue(e, t, t, last, passive));
        return;
      }
    }
  }

  /** Whether the verb tells what was said, not what may be, or what something is called. */
  private static boolean said(Tree tree, int t, boolean passive) {
    Sentence s = tree.sentence();
    String x = s.xpos(t);
    boolean mistaken = mistaken(tree, t, passive);
    if (tree.is(t, "amod", "compound", "case", "fixed") && !mistaken) {
      return false;
    }
    boolean participle = x.equals("VBN") && !passive && tree.child(t, "aux") < 0;
    if (participle && !mistaken && !tree.is(t, "conj", "root") && !subjected(tree, t)) {
      return false;
    }
    for (int c : tree.children(t)) {
      if (tree.is(c, "aux") && NOT_YET.contains(s.lemma(c))) {
        return false;
      }
      if (c < t && NO.contains(s.lemma(c))) {
        return false;
      }
    }
    boolean subject = tree.child(t, "nsubj") >= 0 && tree.child(t, "mark", "aux") < 0;
    return !x.equals("VB") || subject || infinitive(tree, t);
  }

  /**
   * Whether a past tense was taken for a participle, by which the sentence has lost its verb: "The
   * leaders committed to ...", read as leaders who are committed.
   */
  private static boolean mistaken(Tree tree, int t, boolean passive) {
    Sentence s = tree.sentence();
    if (!s.xpos(t).equals("VBN") || passive || tree.child(t, "aux", "aux:pass") >= 0) {
      return false;
    }
    if (t + 1 < tree.size() && tree.word(t + 1).equals("by")) {
      return false;
    }
    int before = t - 1;
    while (before >= 0 && s.xpos(before).startsWith("RB")) {
      before--;
    }
    if (before > 1 && tree.word(before).equals("part") && s.xpos(before - 1).equals("PRP$")) {
      return true;
    }
    // "Okoro, head of the union, called for": the comma ends what Okoro is
    boolean apposition = before > 1 && tree.word(before).equals(",") && tree.is(t, "acl", "dep");
    before -= apposition ? 1 : 0;
    if (before < 0 || !tree.noun(before) && !s.xpos(before).equals("PRP")) {
      return false;
    }
    int root = t;
    while (tree.head(root) >= 0) {
      root = tree.head(root);
    }
    return !s.xpos(root).matches("VBD|VBZ|VBP")
        && tree.child(root, "cop", "aux") < 0
        && !(apposition && tree.finite(0, tree.size() - 1) && !tree.noun(root));
  }

  /** Whether a participle has a subject that does it: it is a past tense. */
  private static boolean subjected(Tree tree, int t) {
    int subject = tree.child(t, "nsubj");
    return subject >= 0
        && subject < t
        && !tree.is(subject, "nsubj:pass")
        && !tree.sentence().xpos(subject).startsWith("W")
        && tree.is(t, "parataxis", "ccomp", "advcl");
  }

  private static boolean infinitive(Tree tree, int t) {
    Sentence s = tree.sentence();
    int h = tree.head(t);
    if (h < 0 || tree.is(t, "acl", "csubj", "ccomp") || !tree.verb(h)) {
      return false;
    }
    return !NO_INFINITIVE.contains(s.lemma(h));
  }

  static boolean passive(Tree tree, int t) {
    Sentence s = tree.sentence();
    if (!s.xpos(t).equals("VBN") && !s.xpos(t).equals("VBD")) {
      return false;
    }
    if (tree.child(t, "aux:pass", "nsubj:pass") >= 0) {
      return true;
    }
    return tree.is(t, "conj")
        && tree.head(t) >= 0
        && tree.child(t, "nsubj") < 0
        && tree.child(t, "obj") < 0
        && s.xpos(t).equals("VBN")
        && passive(tree, tree.head(t));
  }

  /** Last token of the expression that begins here, or -1. */
  private static int match(Tree tree, Expression e, int t) {
    Sentence s = tree.sentence();
    int at = t;
    int reach = 2;
    for (String w : e.words().subList(1, e.words().size())) {
      if (w.equals("…")) {
        reach = REACH;
        continue;
      }
      if (at == t
          && e.words().size() == 3
          && t > 0
          && w.endsWith("ly")
          && tree.word(t - 1).equals(w)) {
        return t; // "highly rated", of "rate … highly"
      }
      int found = -1;
      for (int i = at + 1; i <= at + reach && i < tree.size(); i++) {
        if (s.lemma(i).equals(w) || tree.word(i).equals(w)) {
          found = i;
          break;
        }
        if (reach == 2 && !s.xpos(i).startsWith("RB") && at == t || tree.finite(i, i)) {
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found;
      reach = e.words().contains("…") ? 5 : 2;
    }
    return at;
  }

  private void adjective(Tree tree, int t, List<Cue> found) {
    Sentence s = tree.sentence();
    List<Expression> es = speech.of(Expression.Part.ADJECTIVE, tree.word(t));
    if (es.isEmpty() || tree.is(t, "amod")) {
      return;
    }
    int be = tree.child(t, "cop", "aux:pass");
    int h = tree.head(t);
    boolean under = h >= 0 && BE.contains(s.lemma(h)) && tree.is(t, "xcomp", "acl", "advcl");
    if (be < 0
        && !under
        && !(tree.is(t, "conj") && tree.head(t) >= 0 && tree.child(tree.head(t), "cop") >= 0)) {
      return;
    }
    for (int c : tree.children(t)) {
      if (NO.contains(s.lemma(c)) || tree.is(c, "aux") && NOT_YET.contains(s.lemma(c))) {
        return;
      }
    }
    found.add(new Cue(es.get(0), under ? h : t, t, t, false));
  }

  private void noun(Tree tree, int t, List<Cue> found, Set<Integer> carriers) {
    Sentence s = tree.sentence();
    List<Expression> es = speech.of(Expression.Part.NOUN, s.lemma(t));
    if (es.isEmpty()) {
      return;
    }
    int carrier = carrier(tree, t);
    if (carrier < 0) {
      return;
    }
    boolean passive = passive(tree, carrier);
    if (!said(tree, carrier, passive)) {
      return;
    }
    carriers.add(carrier);
    found.add(new Cue(es.get(0), carrier, t, Math.max(t, passive ? carrier : t), passive));
  }

  /** The verb that carries the noun ("express" in "expressed his deep gratitude"), or -1. */
  private int carrier(Tree tree, int t) {
    Sentence s = tree.sentence();
    int n = t;
    while (tree.is(n, "conj") && tree.head(n) >= 0 && tree.noun(tree.head(n))) {
      n = tree.head(n);
    }
    int h = tree.head(n);
    if (h >= 0
        && tree.verb(h)
        && speech.carries(s.lemma(h), s.form(h))
        && tree.is(n, "obj", "nsubj:pass")) {
      return h;
    }
    // The parse may have it otherwise: the nearest verb before it, with nothing but its own words
    // between.
    for (int i = t - 1; i >= 0 && i >= t - REACH; i--) {
      if (tree.verb(i) && !tree.is(i, "amod")) {
        return speech.carries(s.lemma(i), s.form(i)) ? i : -1;
      }
      String x = s.xpos(i);
      if (x.equals("IN") || x.equals(",") || x.equals("TO")) {
        return -1;
      }
    }
    return -1;
  }
}
