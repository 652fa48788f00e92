package org.chancery.register.sqlite;

import java.util.Collection;
import java.util.List;

/**
 * What makes things of one sort one, as of a moment: which pairs may be, and which of a whole
 * neighbourhood are.
 */
interface Kinship {
  Sort sort();

  /** Those that are likely one with the item, of those that counted at the moment. */
  List<Long> neighbours(long item, long moment);

  /**
   * A whole neighbourhood, divided.
   *
   * @return each item in one team
   */
  List<List<Long>> teams(Collection<Long> items, long moment);
}
