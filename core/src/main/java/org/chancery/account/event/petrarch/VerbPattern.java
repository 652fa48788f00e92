package org.chancery.account.event.petrarch;

import java.util.List;

/**
 * Words and actors around a verb that say what it means there.
 *
 * @param before the elements before the verb, the nearest first
 * @param after those behind it, the nearest first
 */
record VerbPattern(List<Element> before, List<Element> after, EventCode code, String where) {
  VerbPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  int size() {
    return before.stream().mapToInt(Element::size).sum()
        + after.stream().mapToInt(Element::size).sum();
  }
}
