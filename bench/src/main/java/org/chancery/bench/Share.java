package org.chancery.bench;

import java.util.Set;

/** How much of what was looked for was found, and how much of what was found was looked for. */
final class Share {
  private int gold;
  private int found;
  private int right;

  void add(int gold, int found, int right) {
    this.gold += gold;
    this.found += found;
    this.right += right;
  }

  /** One thing, which was looked for and found once, right or wrong. */
  void one(boolean isRight) {
    add(1, 1, isRight ? 1 : 0);
  }

  /** Two sets; what is in both is right. */
  void sets(Set<?> looked, Set<?> given) {
    add(looked.size(), given.size(), (int) given.stream().filter(looked::contains).count());
  }

  /** In percent; accuracy where as many were found as looked for; NaN if there was nothing. */
  double f1() {
    return gold + found == 0 ? Double.NaN : 200.0 * right / (gold + found);
  }
}
