package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.account.Understanding;

/** A call of the program, within this process. */
record Call(int code, String out, String err) {
  static Call of(Understanding understanding, String... arguments) {
    return at("", Map.of(), understanding, arguments);
  }

  /** A call from a terminal. */
  static Call at(
      String terminals,
      Map<String, String> environment,
      Understanding understanding,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(
            new Output(out),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminals,
            "80",
            home().toString(),
            "./chancery",
            environment);
    int code = Chancery.run(terminal, understanding, arguments);
    return new Call(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The folder that holds the launcher. */
  static Path home() {
    return Path.of("..").toAbsolutePath().normalize();
  }
}
