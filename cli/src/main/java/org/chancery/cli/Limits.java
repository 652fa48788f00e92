package org.chancery.cli;

import org.chancery.report.Options;
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
  private int longest = Options.LONGEST_REPORT;

  int threads() {
    return positive("--threads", threads);
  }

  int longest() {
    return positive("--max-line", longest);
  }

  private int positive(String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " must be 1 or more, not " + value + ".");
    }
    return value;
  }
}
