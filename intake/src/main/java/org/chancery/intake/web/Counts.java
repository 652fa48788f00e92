package org.chancery.intake.web;

/**
 * What came of the addresses of a run.
 *
 * @param fetched pages and lists that were had from a server
 * @param kept that an earlier run had fetched, and not brought to its end
 * @param known pages that an earlier run has read; they were not asked for
 * @param unchanged that are as they were when they were read
 * @param failed that could not be had
 * @param left pages that were left for another run, because it was enough for this one
 */
public record Counts(long fetched, long kept, long known, long unchanged, long failed, long left) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** Whether any address was looked at. */
  public boolean any() {
    return !equals(NONE);
  }

  Counts withFetched() {
    return new Counts(fetched + 1, kept, known, unchanged, failed, left);
  }

  Counts withKept() {
    return new Counts(fetched, kept + 1, known, unchanged, failed, left);
  }

  Counts withKnown() {
    return new Counts(fetched, kept, known + 1, unchanged, failed, left);
  }

  Counts withUnchanged() {
    return new Counts(fetched, kept, known, unchanged + 1, failed, left);
  }

  Counts withFailed() {
    return new Counts(fetched, kept, known, unchanged, failed + 1, left);
  }

  Counts withLeft() {
    return new Counts(fetched, kept, known, unchanged, failed, left + 1);
  }
}
