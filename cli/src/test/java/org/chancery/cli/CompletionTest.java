package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shell offers, asked from the shell itself where the machine has it. */
class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void aShellLoadsItsScriptWithoutAWord(String shell) throws Exception {
    Path script = script(shell);
    assertThat(script).content().doesNotContain("compopt +o default").doesNotContain("\r");
    assumeTrue(found(shell), shell + " is not here");
    assertThat(said(shell, shell.equals("zsh") ? "-f" : "--norc", "-n", script.toString()))
        .isEmpty();
  }

  @Test
  void bashOffersCommandsOptionsAndTheirValues() throws Exception {
    assertThat(offered("chancery", "compl")).containsExactly("completion");
    assertThat(offered("chancery", "completion", "")).contains("bash", "zsh");
    assertThat(offered("chancery", "read", "--min")).containsExactly("--min-confidence");
    assertThat(offered("chancery", "events", "--format", "pol")).containsExactly("polecat");
    assertThat(offered("chancery", "ma")).isEmpty();
  }

  @Test
  void anUnknownShellIsNamed() {
    Call call = Call.of(Made.ONE_OF_EACH, "completion", "fish");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("fish").contains("BASH, ZSH");
  }

  private Path script(String shell) throws IOException {
    Call call = Call.of(Made.ONE_OF_EACH, "completion", shell);
    assertThat(call.code()).isZero();
    return Files.writeString(folder.resolve("completion-" + shell), call.out());
  }

  /** What bash would offer for the last of these words. */
  private List<String> offered(String... words) throws Exception {
    assumeTrue(found("bash"), "bash is not here");
    String line = String.join(" ", words);
    String asked =
        """
        . '%s'
        COMP_WORDS=(%s) COMP_CWORD=%d COMP_LINE='%s' COMP_POINT=%d
        _complete_chancery 2>/dev/null
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(
                script("bash"),
                String.join(" ", Stream.of(words).map(w -> "'" + w + "'").toList()),
                words.length - 1,
                line,
                line.length());
    return said("bash", "--norc", "-c", asked).lines().filter(l -> !l.isBlank()).toList();
  }

  private static String said(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  static boolean found(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
