package org.chancery.account.plan;

import java.util.Set;
import org.chancery.account.clause.Tree;

/**
 * Cuts the words of what is to come to the plan itself: no "additionally" or "during the visit"
 * before it, no "he said" or "which shows" behind it.
 */
final class Excerpts {
  private static final Set<String> SAYING =
      Set.of("say", "announce", "add", "note", "report", "state", "tell", "stress", "recall");

  private Excerpts() {}

  /**
   * @param keep whether a token says when or where, and so is not cut off at the front
   */
  static Future cut(Tree tree, Future f, boolean[] keep) {
    if (f.sign() == Future.Sign.NOUN || f.sign() == Future.Sign.PURPOSE) {
      return f;
    }
    int first = front(tree, f, keep);
    int last = back(tree, f, keep);
    return new Future(f.sign(), f.verb(), first, Math.max(last, f.verb()), f.noun());
  }

  private static int front(Tree tree, Future f, boolean[] keep) {
    int first = f.first();
    if (f.noun() >= 0) {
      return first;
    }
    boolean cut = true;
    while (cut) {
      cut = false;
      for (int c : tree.children(f.verb())) {
        int after = tree.last(c) + 1;
        if (tree.first(c) == first
            && c < f.verb()
            && tree.is(c, "obl", "advmod", "mark", "advcl", "cc")
            && after < f.verb()
            && !any(keep, first, after - 1)) {
          boolean comma = tree.word(after).equals(",");
          if (comma || tree.is(c, "mark", "cc")) {
            first = after + (comma ? 1 : 0);
            cut = true;
          }
        }
      }
    }
    return first;
  }

  /**
   * "Will travel to Oslo on 6 May to meet ...": where what it is for takes more words than the
   * journey itself, its last token before that, else the last of all.
   */
  private static int purpose(Tree tree, Future f, boolean[] keep) {
    if (!PlanNames.GOING.contains(tree.sentence().lemma(f.verb()))) {
      return f.last();
    }
    for (int t = f.verb() + 2; t < f.last(); t++) {
      boolean infinitive = tree.word(t).equals("to") && tree.sentence().xpos(t + 1).equals("VB");
      if (infinitive
          && tree.head(t + 1) == f.verb()
          && f.last() - t >= t - f.first()
          && any(keep, f.first(), t - 1)
          && !any(keep, t, f.last())) {
        return tree.punctuation(t - 1) ? t - 2 : t - 1;
      }
    }
    return f.last();
  }

  private static int back(Tree tree, Future f, boolean[] keep) {
    int last = purpose(tree, f, keep);
    for (int t = f.verb() + 2; t <= last; t++) {
      boolean comma = tree.word(t - 1).matches(",|;|–|-|—");
      if (!comma || any(keep, t, Math.min(last, t + 12))) {
        continue;
      }
      String tag = tree.sentence().xpos(t);
      boolean participle =
          (tag.equals("VBG") || tag.equals("VBN")) && !tree.is(t, "amod", "conj", "compound");
      boolean relative = tag.equals("WDT") || tag.equals("WP") || tag.equals("WRB");
      boolean said =
          t + 1 < tree.size()
              && (SAYING.contains(tree.sentence().lemma(t))
                  || SAYING.contains(tree.sentence().lemma(t + 1)) && tag.matches("PRP|NNP"));
      boolean result = tree.word(t).equals("thus") || tree.word(t).equals("thereby");
      boolean purpose = tree.word(t - 1).equals("–") || tree.word(t - 1).equals("—");
      if (participle || relative || said || result || purpose) {
        int end = t - 1;
        while (end > f.verb() && tree.punctuation(end)) {
          end--;
        }
        return end;
      }
    }
    while (last > f.verb() && tree.punctuation(last) && !tree.word(last).matches("[)%]")) {
      last--;
    }
    return last;
  }

  private static boolean any(boolean[] keep, int from, int to) {
    for (int t = from; t <= to && t < keep.length; t++) {
      if (keep[t]) {
        return true;
      }
    }
    return false;
  }
}
