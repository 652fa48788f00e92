package org.chancery.register.identity;

import java.util.List;

/**
 * One person under all names.
 *
 * @param name the best: full, and used by most reports
 * @param names all, without honorifics, sorted
 * @param appearances sorted by their ids, at least one
 * @param tenures by the first day seen, then by office
 * @param confidence that all appearances are one person, 0 to 1
 */
public record Person(
    String name,
    List<String> names,
    List<Appearance> appearances,
    List<Tenure> tenures,
    double confidence) {
  public Person {
    names = List.copyOf(names);
    appearances = List.copyOf(appearances);
    tenures = List.copyOf(tenures);
  }

  /** The smallest id among the appearances, by which a person may be called. */
  public AppearanceId id() {
    return appearances.get(0).id();
  }
}
