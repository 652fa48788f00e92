package org.chancery.register.link;

import java.util.List;

/**
 * Those that are one.
 *
 * @param members sorted, at least one
 * @param confidence that all of them are one, 0 to 1; 1 for a single one
 * @param <T> what is grouped: an identifier, ordered
 */
public record Cluster<T extends Comparable<? super T>>(List<T> members, double confidence) {
  public Cluster {
    members = List.copyOf(members);
  }
}
