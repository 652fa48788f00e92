package org.chancery.account.decision;

import java.util.List;

/**
 * One decision as it should be made.
 *
 * @param fold of the report that it comes from
 * @param label the right class
 */
public record Case(int fold, List<String> features, int label) {
  public Case {
    features = List.copyOf(features);
  }
}
