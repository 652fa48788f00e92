package org.chancery.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A feed or a sitemap that is gone through. */
final class Listing {
  private final String key;
  private final Kept kept;
  private final Optional<Listing> parent;
  private final boolean index;
  private boolean complete = true;
  private boolean left;

  private Listing(String key, Kept kept, Optional<Listing> parent, boolean index) {
    this.key = key;
    this.kept = kept;
    this.parent = parent;
    this.index = index;
  }

  /**
   * One that was reached from another.
   *
   * @param index whether it leads to other lists, which may change while it does not
   */
  static Listing from(Optional<Listing> parent, String key, Kept kept, boolean index) {
    return new Listing(key, kept, parent, index);
  }

  /** In how many lists it lies, itself among them. */
  int depth() {
    return 1 + parent.map(Listing::depth).orElse(0);
  }

  /** Whether it was fetched longer ago. */
  boolean olderThan(Duration age, Instant now) {
    return kept.fetched().plus(age).isBefore(now);
  }

  /** One of its pages could not be had, and may be later: it is to be gone through again. */
  void incomplete() {
    complete = false;
    parent.ifPresent(Listing::incomplete);
  }

  /** One of its pages is left for another run, which goes on with it. */
  void leave() {
    left = true;
    parent.ifPresent(Listing::leave);
  }

  /** It has been gone through: it is remembered, unless the next run is to go on with it. */
  void end(Journal journal) {
    if (!left) {
      journal.handedOut(
          key,
          Past.read(
              kept.fetched(), kept.at(), complete && !index ? kept.validators() : Validators.NONE));
    }
  }
}
