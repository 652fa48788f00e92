package org.chancery.account.event;

import java.util.function.IntPredicate;
import org.chancery.language.Tree;

/** The way from a token up a sentence's tree. */
final class Climb {
  private Climb() {}

  /**
   * Whether one of the tokens from the first up to, and without, the second is such; to the root
   * where the second is not above the first.
   */
  static boolean passes(Tree tree, int token, int above, IntPredicate such) {
    int size = tree.sentence().size();
    for (int t = token, steps = 0; t >= 0 && t != above && steps < size; steps++) {
      if (such.test(t)) {
        return true;
      }
      t = tree.sentence().head(t);
    }
    return false;
  }
}
