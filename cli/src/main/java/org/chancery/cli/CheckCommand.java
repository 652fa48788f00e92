package org.chancery.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.register.Flaw;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for what is wrong in a register. */
@Command(
    name = "check",
    header = {"Looks for what is wrong in the register; changes nothing.", ""},
    descriptionHeading = "%n",
    description = {
      "Whether the file is whole, every citation points at its words, and all that follows from the"
          + " reports and corrections still does.",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  CheckCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<Flaw> flaws;
    long reports;
    try (Register register = file.existing(clock)) {
      flaws = register.check();
      reports = register.keys().size();
    }
    flaws.forEach(f -> terminal.err().println(f.sentence()));
    if (flaws.isEmpty()) {
      terminal.out().print("All is well: " + Summary.many(reports, "report") + ".\n");
    }
    terminal.out().flush();
    return flaws.isEmpty() ? 0 : Chancery.TROUBLE;
  }
}
