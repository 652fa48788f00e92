package org.chancery.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many reports at once. */
sealed class Threads permits Limits {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many reports to read at once; as many as there are processors if not given.")
  private int threads = Reading.processors();

  final int threads() {
    return (int) positive("--threads", threads);
  }

  final long positive(String option, long value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " must be 1 or more, not " + value + ".");
    }
    return value;
  }
}
