package org.chancery.desk.entry;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure a reading is.
 *
 * @param percent 0 to 100
 */
public record Sureness(int percent) {
  /** None where nobody has said. */
  public static Optional<Sureness> of(OptionalDouble confidence) {
    return confidence.isPresent()
        ? Optional.of(new Sureness((int) Math.round(100 * confidence.getAsDouble())))
        : Optional.empty();
  }
}
