package org.chancery.register;

import java.util.List;
import org.chancery.register.fact.Fact;

/**
 * How a report's record differs from what it was.
 *
 * @param gone facts that are no longer read so
 * @param come facts that are read now
 */
public record Changed(Source source, List<Fact> gone, List<Fact> come) {
  public Changed {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}
