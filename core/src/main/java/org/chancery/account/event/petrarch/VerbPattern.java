package org.chancery.account.event.petrarch;

import java.util.List;

/**
 * Words and actors around a verb that say what it means there.
 *
 * @param before the elements before the verb, the nearest first
 * @param after those behind it, the nearest first
 */
record VerbPattern(List<Element> before, List<Element> after, EventCode code) {
  VerbPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** How much it asks for: among patterns that fit, the one that asks for most counts. */
  int size() {
    return before.size() + after.size();
  }
}
