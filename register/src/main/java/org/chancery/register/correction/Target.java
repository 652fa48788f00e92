package org.chancery.register.correction;

import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;

/**
 * A fact that a correction is about, known by what it was when the analyst saw it. A later reading
 * may word it otherwise; {@link Corrected} finds it there.
 *
 * @param report the report's key on the register
 */
public record Target(String report, Fact fact) {
  public FactId id() {
    return FactId.of(report, fact);
  }
}
