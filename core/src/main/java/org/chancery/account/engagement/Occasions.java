package org.chancery.account.engagement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;

/**
 * The larger event on whose margins an engagement took place: "on the sidelines of the General
 * Assembly", "in the framework of the forum", "who arrived to attend the summit".
 */
final class Occasions {
  private static final Set<String> BESIDE =
      Set.of("sideline", "margin", "fringe", "framework", "part", "occasion", "corridor", "course");
  private static final Set<String> ATTENDING = Set.of("attend", "participate", "attendance");

  private Occasions() {}

  /**
   * @param token the word that tells of the engagement
   */
  static Optional<String> of(Tree tree, int token) {
    Sentence s = tree.sentence();
    for (int t = 0; t < s.size(); t++) {
      String lemma = s.lemma(t).toLowerCase(Locale.ROOT);
      boolean beside = BESIDE.contains(lemma) && tree.marker(t).matches("on|in|within|as|at");
      boolean attending = ATTENDING.contains(lemma) && t != token;
      boolean purpose =
          attending && t > 0 && s.form(t - 1).equalsIgnoreCase("to") && s.xpos(t).equals("VB");
      if (!beside && !purpose) {
        continue;
      }
      for (int c : tree.children(t, "nmod", "obj", "obl")) {
        Optional<String> name = EventNames.at(tree, c);
        if (name.isPresent() && !tree.dominates(c, token)) {
          return name;
        }
      }
    }
    return at(tree, token);
  }

  /** "Met the minister at the forum". */
  private static Optional<String> at(Tree tree, int token) {
    for (int from : new int[] {token, Clause.governor(tree, token)}) {
      for (int c : tree.children(from, "obl", "nmod")) {
        Optional<String> name = EventNames.at(tree, c);
        if (tree.marker(c).matches("at|during") && name.isPresent() && !tree.dominates(c, token)) {
          return name;
        }
      }
    }
    return Optional.empty();
  }
}
