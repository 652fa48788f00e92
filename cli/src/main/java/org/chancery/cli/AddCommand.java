package org.chancery.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts reports on a register. */
@Command(
    name = "add",
    header = {"Puts reports on the register.", ""},
    descriptionHeading = "%n",
    description = {
      "Reads them as \"read\" does and keeps what was read, with the words. An engagement that"
          + " several reports tell of is one. What is there already is passed over, so that an add"
          + " that was interrupted goes on where it stopped when it is called again.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery add inbox/                  every report in a folder",
      "  chancery add --register desk.db reports.jsonl",
      "  chancery add https://ministry.example/news/feed",
      "                                       what a feed or a sitemap leads to; docs/fetching.md",
      "",
      "Ends with 0, or with 2 if an input could not be read; the others are added all the same."
    })
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Understanding> understanding;
  private final Clock clock;

  @Mixin private GivenReports given = new GivenReports();
  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private OwnActors own = new OwnActors();
  @Mixin private Limits limits = new Limits();
  @Mixin private Help help = new Help();

  AddCommand(Terminal terminal, Supplier<Understanding> understanding, Clock clock) {
    this.terminal = terminal;
    this.understanding = understanding;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Supplier<Understanding> reader = own.reader(understanding);
    Inlet inlet = given.inlet(limits, terminal, file, clock);
    try (Register register = file.open(clock)) {
      Adding.Outcome outcome =
          new Adding(register, reader, terminal, limits.threads())
              .run(inlet, given.paths(), given.published());
      terminal.out().print(outcome.sentence() + "\n");
      terminal.out().flush();
      return outcome.refused().isEmpty() ? 0 : Chancery.TROUBLE;
    }
  }
}
