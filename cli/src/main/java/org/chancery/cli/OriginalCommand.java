package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.report.Original;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives back what a report on a register was read from. */
@Command(
    name = "original",
    header = {"Gives back what a report on the register was read from.", ""},
    descriptionHeading = "%n",
    description = {
      "To the byte: the web page, the PDF, the mail. Of a report that came as plain text, the text.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery original talks.pdf > again.pdf",
      "  chancery original --text talks.pdf    the words that citations point into"
    })
final class OriginalCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      paramLabel = "REPORT",
      description = "The path under which it was added, or its key (24 digits).")
  private String name = "";

  @Option(names = "--text", description = "The text that was made of it.")
  private boolean text;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private Help help = new Help();

  OriginalCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try (Register register = file.existing(clock)) {
      String key = key(register);
      Optional<Original> original = text ? Optional.empty() : register.original(key);
      terminal.out().print(original.isPresent() ? bytes(original.get()) : words(register, key));
    }
    terminal.out().flush();
    return 0;
  }

  private String key(Register register) {
    List<String> keys = register.called(name);
    if (keys.isEmpty()) {
      throw new Complaint("No report was added as " + name + ". Search shows the paths.");
    }
    if (keys.size() > 1) {
      throw new Complaint(
          keys.size()
              + " reports were added as "
              + name
              + ", one after another. Give the key of one: "
              + String.join(", ", keys));
    }
    return keys.get(0);
  }

  private byte[] bytes(Original original) throws IOException {
    if (terminal.outIsTerminal() && original.encoding().isEmpty()) {
      throw new Complaint(
          name
              + " was read from "
              + original.mediaType()
              + ", which is nothing to look at here. Write it to a file: chancery original "
              + name
              + " > FILE");
    }
    try (InputStream in = original.open()) {
      return in.readAllBytes();
    }
  }

  private static byte[] words(Register register, String key) {
    return register
        .given(key)
        .map(Given::page)
        .map(page -> page.text().getBytes(StandardCharsets.UTF_8))
        .orElse(new byte[0]);
  }
}
