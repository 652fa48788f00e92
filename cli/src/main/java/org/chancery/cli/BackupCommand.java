package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a register. */
@Command(
    name = "backup",
    header = {"Writes a copy of the register, also while others use it.", ""})
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "TO", description = "The copy's file, which must not be there yet.")
  private @Nullable Path to;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  BackupCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Path copy = java.util.Objects.requireNonNull(to);
    try (Register register = file.existing(clock)) {
      register.backup(copy);
    }
    terminal.out().print("Copied to " + copy + ".\n");
    terminal.out().flush();
    return 0;
  }
}
