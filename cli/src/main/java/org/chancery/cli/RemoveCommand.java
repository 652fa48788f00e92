package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Erases reports from a register. */
@Command(
    name = "remove",
    header = {"Erases reports from the register, and all that rests on them alone.", ""},
    descriptionHeading = "%n",
    description = {
      "Their words are overwritten in the file; corrections that are about them go, too. This cannot"
          + " be undone. Backups and exports that were made before still hold them.",
      ""
    })
final class RemoveCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "The path under which it was added, or its key (24 digits).")
  private List<String> names = new ArrayList<>();

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  RemoveCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    long removed = 0;
    List<String> unknown = new ArrayList<>();
    try (Register register = file.existing(clock)) {
      for (String name : names) {
        int some = register.remove(name);
        removed += some;
        if (some == 0) {
          unknown.add(name);
        }
      }
    }
    terminal.out().print("Removed " + Summary.many(removed, "report") + ".\n");
    terminal.out().flush();
    unknown.forEach(
        n -> terminal.err().println("No report was added as " + n + ". Search shows the paths."));
    return unknown.isEmpty() ? 0 : Chancery.TROUBLE;
  }
}
