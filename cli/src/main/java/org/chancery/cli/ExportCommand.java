package org.chancery.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a register as JSON Lines. */
@Command(
    name = "export",
    header = {"Writes the whole register as JSON Lines; equal registers give equal bytes.", ""},
    footer = {"", "Example:", "  chancery export > register.jsonl"})
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Option(
      names = "--times",
      description = "With the times of recording and all earlier readings, for --as-of.")
  private boolean times;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  ExportCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (Register register = file.existing(clock)) {
      register.export(times, line -> terminal.out().line(line));
    }
    terminal.out().flush();
    return 0;
  }
}
