package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a register from a copy. */
@Command(
    name = "restore",
    header = {"Makes the register from a copy that backup wrote.", ""},
    descriptionHeading = "%n",
    description = {"A register that is there is never written over: move it away first.", ""})
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FROM", description = "The copy's file.")
  private @Nullable Path from;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  RestoreCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Path copy = Objects.requireNonNull(from);
    if (!Files.exists(copy)) {
      throw new Complaint("There is no file " + copy + ". Check the spelling.");
    }
    if (Files.exists(file.path())) {
      throw new Complaint(
          "There is a register " + file.path() + " already. Move it away, then restore again.");
    }
    file.forgetFetched();
    long reports;
    try (Register register = SqliteRegister.restore(copy, file.path(), clock)) {
      reports = register.keys().size();
    }
    terminal
        .out()
        .print("Restored " + Summary.many(reports, "report") + " to " + file.path() + ".\n");
    terminal.out().flush();
    return 0;
  }
}
