package org.chancery.record;

import java.util.List;
import java.util.Optional;

/** Who holds which office, as the report states it. Former offices are none. */
public record Holding(
    String name,
    String office,
    Optional<String> body,
    Optional<String> code,
    List<Passage> evidence) {
  public Holding {
    evidence = List.copyOf(evidence);
  }
}
