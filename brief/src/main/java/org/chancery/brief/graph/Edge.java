package org.chancery.brief.graph;

import java.util.List;
import java.util.Optional;
import org.chancery.record.PartialDate;

/**
 * Two who met.
 *
 * @param one the id of a node; {@code one} comes before {@code other} in their order
 * @param engagements in which both took part, by their facts' names
 * @param first when the first took place, if any is dated
 * @param last when the last did
 */
public record Edge(
    String one,
    String other,
    List<String> engagements,
    Optional<PartialDate> first,
    Optional<PartialDate> last) {
  public Edge {
    engagements = List.copyOf(engagements);
  }
}
