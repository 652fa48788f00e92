package org.chancery.account.decision;

import java.util.List;

/**
 * One decision as it should be made.
 *
 * @param fold of the report that it comes from
 * @param manner in which that report is annotated
 * @param label the right class
 */
public record Case(int fold, Manner manner, List<String> features, int label) {

  /** Guidelines leave room: no two who annotate fill it alike. */
  public enum Manner {
    /** Of those sets that Chancery is to agree with. */
    ASKED,
    /** Of all others: it helps as far as it is the same. */
    OTHER
  }

  public Case {
    features = List.copyOf(features);
  }
}
