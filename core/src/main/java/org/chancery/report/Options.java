package org.chancery.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param published the publication date of reports that state none
 * @param longestReport most characters (UTF-16 units) of one report, or of one line of JSON Lines;
 *     what is longer is refused, without being held in memory
 */
public record Options(Optional<LocalDate> published, int longestReport) {
  /** Ten million characters: some five thousand pages. */
  public static final int LONGEST_REPORT = 10_000_000;

  public Options {
    if (longestReport < 1) {
      throw new IllegalArgumentException(
          "The longest report must have at least 1 character, not " + longestReport);
    }
  }

  public static Options defaults() {
    return new Options(Optional.empty(), LONGEST_REPORT);
  }

  public Options withPublished(LocalDate date) {
    return new Options(Optional.of(date), longestReport);
  }

  public Options withLongestReport(int characters) {
    return new Options(published, characters);
  }
}
