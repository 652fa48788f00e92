package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes Chancery's commands. */
@Command(
    name = "completion",
    header = {"Prints what makes your shell complete commands and options.", ""},
    descriptionHeading = "%n",
    description = {
      "Let your shell load it, and the tabulator key completes commands, options and their values."
          + " A package of your system has done so already.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  echo 'source <(chancery completion bash)' >> ~/.bashrc",
      "  echo 'source <(chancery completion zsh)' >> ~/.zshrc",
      "                                       each once; it counts in new windows"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Completion shell = Completion.BASH;

  @Mixin private Help help = new Help();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(shell.script(spec.root().commandLine()));
    terminal.out().flush();
    return 0;
  }
}
