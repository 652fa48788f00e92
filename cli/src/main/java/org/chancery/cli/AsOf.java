package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.register.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says as of when a register is asked. */
final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "As the register stood at the end of that day (2024-01-11, Universal Time), with the"
              + " reports, readings and corrections that it had then.")
  private @Nullable LocalDate day;

  boolean given() {
    return day != null;
  }

  Moment moment() {
    return Optional.ofNullable(day).<Moment>map(Moment.EndOf::new).orElse(Moment.now());
  }
}
