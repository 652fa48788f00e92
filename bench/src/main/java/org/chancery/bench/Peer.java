package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A system that reads reports: raw text in, everything that it was set up to find out. */
interface Peer {
  /**
   * Reads a file of readouts in JSON Lines.
   *
   * @param goesOn asked before each report; when false, the rest is left
   */
  Counts read(Path readouts, BooleanSupplier goesOn) throws IOException;

  /** What was read. */
  record Counts(int reports, long tokens) {
    Counts plus(Counts other) {
      return new Counts(reports + other.reports, tokens + other.tokens);
    }
  }

  /** A peer that cuts text into sentences and words. */
  interface Splitting extends Peer {
    Cut cut(String paragraph);
  }

  /** A peer that tags words which it is given, and may find trees and names in them. */
  interface Analysing extends Peer {
    /** Made ready before the clock runs, for what it takes apart from reading reports. */
    void prepare();

    /**
     * Does the work for each sentence, in order; what was found is handed over in the benchmark's
     * own shape when it is asked for, off the clock.
     */
    List<Supplier<Analysis>> analyse(List<List<String>> sentences);
  }
}
