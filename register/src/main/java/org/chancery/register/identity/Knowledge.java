package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register knows of persons, for the reading of the next report: whom "the minister" or
 * "Zuev" means on a day.
 */
public interface Knowledge {
  /** Knows nobody. */
  Knowledge NONE =
      new Knowledge() {
        @Override
        public List<Holder> holders(String officeKey, LocalDate day) {
          return List.of();
        }

        @Override
        public List<Holder> named(String name, LocalDate day) {
          return List.of();
        }
      };

  /**
   * Who was seen in an office about a day, the likeliest first.
   *
   * @param officeKey see {@link Tenure#key}
   */
  List<Holder> holders(String officeKey, LocalDate day);

  /**
   * Who bears a name, which may be a family name alone, the likeliest holder of an office first.
   */
  List<Holder> named(String name, LocalDate day);

  /**
   * A person in an office.
   *
   * @param certainty 0 to 1; falls with the time between the day and when it was seen
   */
  record Holder(Person person, Tenure tenure, double certainty) {}
}
