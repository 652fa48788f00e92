package org.chancery.register.sqlite;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What makes things of one sort one: which pairs may be, and which of a whole neighbourhood are.
 */
interface Kinship {
  Sort sort();

  /**
   * Those that are likely one with the item, of those that counted at the moment.
   *
   * @param known those that need not be looked at
   */
  List<Long> neighbours(long item, long moment, Set<Long> known);

  /** Whether two that have a key in common, and count now, are likely one. */
  boolean likely(long one, long other);

  /** Those that an analyst says to be one with the item, of those that count now. */
  Collection<Long> linked(long item);

  /**
   * A whole neighbourhood, divided.
   *
   * @return each item in one team
   */
  List<List<Long>> teams(Collection<Long> items, long moment);
}
