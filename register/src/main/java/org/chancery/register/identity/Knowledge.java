package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the register knows of persons beyond a single report: whom "the minister" or "Zuev" means on
 * a day, where the report itself leaves that open. Whoever is not alone, or was not seen near
 * enough in time, is not told: a wrong name is worse than none.
 */
public interface Knowledge {
  /**
   * Who holds an office on a day.
   *
   * @param office a key of {@link SoleOffice}
   */
  Optional<Known> holder(String office, LocalDate day);

  /**
   * Who is meant by a family name alone.
   *
   * @param sides the states and organisations that the report has to do with, by their codes; the
   *     person must serve one of them
   */
  Optional<Known> bearer(String name, LocalDate day, Set<String> sides);

  /**
   * Somebody who is likely meant.
   *
   * @param certainty 0 to 1; falls with the time between the day and when the person was seen
   * @param seen the appearances next to the day, at most one before and one after, in this order
   */
  record Known(Person person, double certainty, List<Appearance> seen) {
    public Known {
      seen = List.copyOf(seen);
    }
  }
}
