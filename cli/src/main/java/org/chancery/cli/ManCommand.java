package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the manual, for those who make packages and for {@code man -l -}. */
@Command(
    name = "man",
    hidden = true,
    header = {"Prints a page of the manual.", ""},
    descriptionHeading = "%n",
    description = {"To look at it: chancery man read | man -l -", ""})
final class ManCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "The command whose page it is; the program's own if not given.")
  private @Nullable String command;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Writes all pages into a folder, which is made, and prints none.")
  private @Nullable Path folder;

  @Option(names = "--date", paramLabel = "DATE", description = "The date that the pages bear.")
  private String date = "";

  @Mixin private Help help = new Help();

  ManCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<ManualPage> pages = ManualPage.all(spec.root(), date);
    Path into = folder;
    if (into == null) {
      terminal.out().print(asked(pages).roff());
      terminal.out().flush();
    } else {
      write(pages, into);
    }
    return 0;
  }

  private ManualPage asked(List<ManualPage> pages) {
    String name = Optional.ofNullable(command).map(c -> "chancery-" + c).orElse("chancery");
    return pages.stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Complaint(
                    "There is no page on \""
                        + command
                        + "\"; chancery --help names the commands."));
  }

  private static void write(List<ManualPage> pages, Path folder) {
    try {
      Files.createDirectories(folder);
      for (ManualPage page : pages) {
        Files.writeString(
            folder.resolve(page.name() + ".1"), page.roff(), StandardCharsets.US_ASCII);
      }
    } catch (IOException e) {
      throw new Complaint("The pages of the manual cannot be written to " + folder + ".", e);
    }
  }
}
