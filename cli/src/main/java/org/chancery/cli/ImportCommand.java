package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what a register exported. */
@Command(
    name = "import",
    header = {"Takes in what export wrote, besides what is on the register.", ""})
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "The export; - is standard input.")
  private @Nullable Path from;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  ImportCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Path source = Objects.requireNonNull(from);
    Tally tally = new Tally();
    try (BufferedReader lines = reader(source);
        Register register = file.open(clock)) {
      tally.add(register.importLines(lines.lines().iterator()));
    } catch (IOException | UncheckedIOException e) {
      throw new Complaint(
          source + " cannot be read (" + e.getMessage() + "). Check the spelling.", e);
    }
    terminal.out().print(tally.sentence(0) + "\n");
    terminal.out().flush();
    return 0;
  }

  private static BufferedReader reader(Path source) throws IOException {
    return source.toString().equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(source, StandardCharsets.UTF_8);
  }
}
