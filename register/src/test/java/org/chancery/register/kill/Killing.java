package org.chancery.register.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a process that adds to a register, again and again, until it has been killed often enough,
 * then lets it come to its end. Where it is killed comes from a schedule with a seed: some
 * transactions after its start, and some time after the begin or the end of one.
 */
final class Killing {
  private final Path register;
  private final Path reports;
  private final int batch;
  private final Random schedule;
  private int kills;
  private int inside;

  Killing(Path register, Path reports, int batch, long seed) {
    this.register = register;
    this.reports = reports;
    this.batch = batch;
    this.schedule = new Random(seed);
  }

  /** How often it was killed after a transaction had begun and before it was told to have ended. */
  int inside() {
    return inside;
  }

  int kills() {
    return kills;
  }

  /** Kills it so often at most; fewer if it is done before. */
  void kill(int times) throws IOException, InterruptedException {
    while (kills < times) {
      int transactions = 1 + schedule.nextInt(3);
      boolean within = schedule.nextInt(5) > 0;
      long micros = within ? schedule.nextInt(12_000) : schedule.nextInt(4_000);
      if (!killedOnce(transactions, within, micros)) {
        return;
      }
    }
  }

  /** Lets it come to its end. */
  void finish() throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader words = process.inputReader()) {
      List<String> said = words.lines().toList();
      if (process.waitFor() != 0 || !said.contains(Adding.DONE)) {
        throw new IllegalStateException("It did not come to its end: " + said);
      }
    }
  }

  private boolean killedOnce(int transactions, boolean within, long micros)
      throws IOException, InterruptedException {
    Process process = start();
    String wanted = within ? Adding.BEGIN : Adding.END;
    List<String> said = new ArrayList<>();
    try (BufferedReader words = process.inputReader()) {
      int seen = 0;
      while (seen < transactions) {
        Optional<String> word = Optional.ofNullable(words.readLine());
        if (word.isEmpty() || word.get().equals(Adding.DONE)) {
          process.waitFor();
          return false;
        }
        said.add(word.get());
        if (word.get().equals(wanted)) {
          seen++;
        }
      }
      TimeUnit.MICROSECONDS.sleep(micros);
      // SIGKILL; the process's own method would close the stream that its last words are in.
      process.toHandle().destroyForcibly();
      process.waitFor();
      words.lines().forEach(said::add);
    }
    if (said.contains(Adding.DONE)) {
      return false;
    }
    kills++;
    if (said.get(said.size() - 1).equals(Adding.BEGIN)) {
      inside++;
    }
    return true;
  }

  private Process start() throws IOException {
    ProcessHandle me = ProcessHandle.current();
    return new ProcessBuilder(
            me.info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-Dslf4j.internal.verbosity=ERROR",
            "-cp",
            System.getProperty("java.class.path"),
            Adding.class.getName(),
            register.toString(),
            reports.toString(),
            String.valueOf(batch))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
