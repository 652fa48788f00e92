package org.chancery.intake.web;

/**
 * What was not fetched in a run, though it was looked at.
 *
 * @param known pages that an earlier run has read; they were not asked for
 * @param unchanged that are as they were when they were read
 * @param left pages that were left for another run, because it was enough for this one
 */
public record Counts(long known, long unchanged, long left) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts withKnown() {
    return new Counts(known + 1, unchanged, left);
  }

  Counts withUnchanged() {
    return new Counts(known, unchanged + 1, left);
  }

  Counts withLeft() {
    return new Counts(known, unchanged, left + 1);
  }
}
