package org.chancery.cli;

import org.chancery.account.Understanding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure something must be to be shown. */
final class Sureness {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leaves out what is less likely to be right than P, from 0 to 1: of what has a confidence"
              + " of 0.8, about 80 in 100 are right. Nothing is left out if not given.")
  private double least;

  /** That understanding, as far as it is sure enough. */
  Understanding of(Understanding understanding) {
    return understanding.atLeast(least());
  }

  /** The probability that is asked for; 0 if none was. */
  double least() {
    if (!(least >= 0 && least <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--min-confidence must lie between 0 and 1, such as 0.8; " + least + " does not.");
    }
    return least;
  }
}
