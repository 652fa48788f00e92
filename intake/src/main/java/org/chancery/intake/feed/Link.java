package org.chancery.intake.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * An address that a list leads to.
 *
 * @param changed when what is there was last changed, as the list says
 * @param list whether another list is there rather than a page
 */
public record Link(String address, Optional<Instant> changed, boolean list) {
  /** A page of which nothing is said. */
  public static Link to(String address) {
    return new Link(address, Optional.empty(), false);
  }
}
