package org.chancery.cli;

import org.chancery.report.Bounds;
import picocli.CommandLine.Option;

/** How many reports at once, and how much of what they are read from. */
final class Limits extends Threads {
  @Option(
      names = "--max-line",
      paramLabel = "N",
      description =
          "Most characters of one report, or of one line of a JSON Lines file; longer ones are"
              + " refused (${DEFAULT-VALUE}).")
  private int longest = Bounds.LONGEST_REPORT;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description =
          "Most bytes of one page, document or mail, unpacked; larger ones are refused"
              + " (${DEFAULT-VALUE}).")
  private long mostBytes = Bounds.MOST_BYTES;

  Bounds bounds() {
    return Bounds.defaults()
        .withLongestReport((int) positive("--max-line", longest))
        .withMostBytes(positive("--max-bytes", mostBytes));
  }
}
