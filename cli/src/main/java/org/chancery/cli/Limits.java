package org.chancery.cli;

import org.chancery.report.Bounds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much at once. */
final class Limits {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many reports to read at once; as many as there are processors if not given.")
  private int threads = Reading.processors();

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

  int threads() {
    return (int) positive("--threads", threads);
  }

  Bounds bounds() {
    return Bounds.defaults()
        .withLongestReport((int) positive("--max-line", longest))
        .withMostBytes(positive("--max-bytes", mostBytes));
  }

  private long positive(String option, long value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " must be 1 or more, not " + value + ".");
    }
    return value;
  }
}
