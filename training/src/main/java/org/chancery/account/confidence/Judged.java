package org.chancery.account.confidence;

import java.util.List;

/**
 * An object that was put on record without having been learned from, and whether it is right.
 *
 * @param fold of its report
 */
public record Judged(int fold, Subject subject, List<Trait> traits, boolean right) {
  public Judged {
    traits = List.copyOf(traits);
  }
}
