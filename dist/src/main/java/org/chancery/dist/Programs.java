package org.chancery.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Other programs. */
final class Programs {
  private Programs() {}

  /** The java program that this runs in. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What a program writes to standard output; it must end well. */
  static byte[] said(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    byte[] said = process.getInputStream().readAllBytes();
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ".");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + command.get(0), e);
    }
    return said;
  }
}
