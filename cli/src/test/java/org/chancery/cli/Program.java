package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, with an understanding that takes no time. */
final class Program {
  private Program() {}

  public static void main(String[] arguments) {
    System.exit(Chancery.run(Terminal.ofProcess(), Made.ONE_OF_EACH, arguments));
  }

  static Process start(String... arguments) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words).redirectErrorStream(true).start();
  }

  /** What it wrote until it ended. */
  static String ended(Process process) throws IOException, InterruptedException {
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return words;
  }
}
