package org.chancery.report;

import java.util.Optional;

/** Where outlets are at home. */
public final class Newsrooms {
  private Newsrooms() {}

  /**
   * The country of an outlet that is known: ISO 3166-1 alpha-3; empty for international and unknown
   * ones.
   */
  public static Optional<String> country(String outlet) {
    return Outlets.shipped().named(outlet).flatMap(Outlets.Outlet::country);
  }
}
