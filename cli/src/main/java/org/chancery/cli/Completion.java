package org.chancery.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;

/** What makes a shell complete commands and options when the tabulator key is pressed. */
enum Completion {
  BASH {
    @Override
    String script(CommandLine commands) {
      return """
          # Completes the commands and options of chancery in bash: load it from ~/.bashrc by
          #   source <(chancery completion bash)
          # or keep it as ~/.local/share/bash-completion/completions/chancery

          """
          + body(commands);
    }
  },
  ZSH {
    @Override
    String script(CommandLine commands) {
      return """
          #compdef chancery
          # Completes the commands and options of chancery in zsh: load it from ~/.zshrc, behind compinit, by
          #   source <(chancery completion zsh)
          # or keep it as _chancery in a folder of $fpath

          """
          + body(commands)
          // Kept in a folder of $fpath, this is the body of a function that is called for the first
          // completion.
          + """

          if [ "${funcstack[1]-}" = _chancery ]; then
            _bash_complete -o default -F _complete_chancery
          fi
          """;
    }
  };

  /** Picocli's script begins here; before it stands how to install a program that is another. */
  private static final String START = "if [ -n \"$BASH_VERSION\" ]; then";

  /** The values of an option or argument; they are typed in small letters. */
  private static final Pattern VALUES = Pattern.compile("(?m)(?<=_args=\\().*(?=\\))");

  abstract String script(CommandLine commands);

  /**
   * Where a command takes no files it says so by a name of its own, so files are always offered
   * where nothing else fits: reports are given as words, since patterns are allowed, too.
   */
  private static String body(CommandLine commands) {
    String script = AutoComplete.bash("chancery", commands);
    String body =
        script
            .substring(script.indexOf(START))
            .replaceAll("(?m)^ *type compopt &>/dev/null && compopt \\+o default\\R\\R?", "")
            .replaceAll("\\R", "\n");
    return VALUES.matcher(body).replaceAll(values -> values.group().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
