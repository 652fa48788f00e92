package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reports that a command is given. */
final class GivenReports {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A report (.txt), a file of many (.jsonl), a folder of these, or a pattern such as"
              + " 'news/2024-*.txt'; - is standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The day on which the reports were published (2024-01-11), for those that do not say."
              + " Without it, \"on Monday\" cannot be dated.")
  private @Nullable LocalDate published;

  List<String> paths() {
    return List.copyOf(paths);
  }

  Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }
}
