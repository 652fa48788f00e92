package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * What stands between two stretches of a sentence, in the tree and in the order of the words. Names
 * and numbers are left out, so that nothing is learned of particular persons.
 *
 * @param meet the lowest token that governs both
 * @param word of it: "A" or "B" where it is one of the two itself
 * @param up relations from the first one to it
 * @param down relations from the second one to it
 */
record Between(int meet, String word, String up, String down) {
  private static final int NEAR = 12;
  private static final int PATH = 7;

  /** Some tokens in a row, and the one that governs them. */
  record Stretch(int first, int last, int head) {
    static Stretch of(Mention m) {
      return new Stretch(m.first(), m.last(), m.head());
    }

    static Stretch of(TellingFinder.Scene scene, Located l) {
      return new Stretch(l.first(), l.last(), Attachment.top(scene.tree(), l.first(), l.last()));
    }
  }

  static Between of(TellingFinder.Scene scene, Stretch a, Stretch b) {
    Tree tree = scene.tree();
    int meet = lowest(tree, a.head(), b.head());
    String word = meet == a.head() ? "A" : meet == b.head() ? "B" : word(scene, meet);
    return new Between(meet, word, up(tree, a.head(), meet), up(tree, b.head(), meet));
  }

  /** As features of a decision on the two. */
  void addTo(List<String> f, TellingFinder.Scene scene, Stretch a, Stretch b) {
    Tree tree = scene.tree();
    Sentence s = scene.sentence();
    f.add("meet=" + word);
    f.add("up=" + up);
    f.add("down=" + down);
    f.add("up+down=" + up + "|" + down);
    f.add("meet+up=" + word + "|" + up);
    f.add("meet+down=" + word + "|" + down);
    f.add("meet+up+down=" + word + "|" + up + "|" + down);
    for (String w : inner(scene, a.head(), meet)) {
      f.add("onUp=" + w);
    }
    for (String w : inner(scene, b.head(), meet)) {
      f.add("onDown=" + w);
    }
    int verb = Clause.governor(tree, meet);
    String lemma = word(scene, verb);
    f.add("verb=" + lemma + "|" + s.xpos(verb));
    f.add("verb+meet=" + lemma + "|" + word);
    f.add(
        "status="
            + Clause.ofVerb(tree, verb).map(Enum::name).orElse("UNREAL")
            + "|"
            + s.xpos(verb));
    f.add("relation=" + s.relation(verb));
    int above = s.head(verb);
    f.add("above=" + (above < 0 ? "-" : word(scene, above) + "|" + s.relation(verb)));
    tree.child(meet, "obj").ifPresent(o -> f.add("object=" + lemma + "|" + word(scene, o)));
    tree.children(verb, "obl", "nmod").stream()
        .filter(o -> o != a.head() && o != b.head())
        .forEach(o -> f.add("oblique=" + tree.marker(o) + "|" + word(scene, o)));
    boolean ordered = a.first() < b.first();
    Stretch x = ordered ? a : b;
    Stretch y = ordered ? b : a;
    f.add("ordered=" + ordered);
    int gap = y.first() - x.last() - 1;
    f.add("gap=" + ordered + (gap < 4 ? "" + gap : gap < 8 ? "4" : gap < 15 ? "8" : "15"));
    if (gap <= NEAR) {
      StringBuilder run = new StringBuilder();
      for (int t = x.last() + 1; t < y.first(); t++) {
        String w = word(scene, t);
        f.add("between=" + w);
        run.append(w).append(' ');
      }
      if (gap <= 3) {
        f.add("run=" + ordered + run);
      }
    }
    f.add("before=" + (x.first() == 0 ? "^" : plain(scene, x.first() - 1)));
    f.add("beforeB=" + plain(scene, y.first() - 1));
    f.add("after=" + (y.last() + 1 < s.size() ? plain(scene, y.last() + 1) : "$"));
  }

  /** The lowest token that governs both. */
  private static int lowest(Tree tree, int a, int b) {
    Set<Integer> above = new HashSet<>();
    int steps = 0;
    for (int t = a; t >= 0 && steps++ <= tree.sentence().size(); t = tree.sentence().head(t)) {
      above.add(t);
    }
    steps = 0;
    int last = b;
    for (int t = b; t >= 0 && steps++ <= tree.sentence().size(); t = tree.sentence().head(t)) {
      if (above.contains(t)) {
        return t;
      }
      last = t;
    }
    return last;
  }

  /** Relations from a token up to one above it, prepositions included. */
  private static String up(Tree tree, int from, int to) {
    StringBuilder out = new StringBuilder();
    int steps = 0;
    for (int t = from; t != to && t >= 0 && steps++ < PATH; t = tree.sentence().head(t)) {
      out.append(tree.sentence().relation(t));
      String m = tree.marker(t);
      if (!m.isEmpty()) {
        out.append(':').append(m);
      }
      out.append('>');
    }
    return out.toString();
  }

  /** The words strictly between a token and one above it. */
  private static List<String> inner(TellingFinder.Scene scene, int from, int to) {
    List<String> out = new ArrayList<>();
    Sentence s = scene.sentence();
    int steps = 0;
    for (int t = from; t != to && t >= 0 && steps++ < PATH; t = s.head(t)) {
      if (t != from) {
        out.add(word(scene, t));
      }
    }
    return out;
  }

  static String word(TellingFinder.Scene scene, int t) {
    Sentence s = scene.sentence();
    if (scene.cast().at(scene.index(), t).isPresent()) {
      return "PARTY";
    }
    return s.xpos(t).startsWith("NNP")
        ? "NAME"
        : s.xpos(t).equals("CD") ? "NUMBER" : s.lemma(t).toLowerCase(Locale.ROOT);
  }

  static String plain(TellingFinder.Scene scene, int t) {
    if (t < 0) {
      return "^";
    }
    return scene.cast().at(scene.index(), t).isPresent()
        ? "PARTY"
        : scene.sentence().xpos(t).startsWith("NNP")
            ? "NAME"
            : scene.sentence().form(t).toLowerCase(Locale.ROOT);
  }
}
