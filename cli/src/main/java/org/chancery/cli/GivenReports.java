package org.chancery.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.web.Manners;
import org.chancery.intake.web.Time;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The reports that a command is given. */
final class GivenReports {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A report (text, HTML, Word, PDF, mail), a file of many (.jsonl, .mbox, .warc), a feed, a"
              + " folder of these, a pattern such as 'news/2024-*.txt', or an address; - is standard"
              + " input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  List<String> paths() {
    return List.copyOf(paths);
  }

  Optional<LocalDate> published() {
    return input.published();
  }

  Inlet inlet(Limits limits, Terminal terminal) {
    return input.inlet(limits, terminal);
  }

  /** As they are put on a register, beside which is remembered what was fetched. */
  Inlet inlet(Limits limits, Terminal terminal, RegisterFile file, Clock clock) {
    return input.inlet(limits, terminal, file, Manners.Failures.AGAIN, Time.of(clock));
  }
}
