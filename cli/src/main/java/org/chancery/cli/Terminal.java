package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.form.page.Ink;
import org.jspecify.annotations.Nullable;

/**
 * Where the program was called from.
 *
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether somebody looks at standard output
 * @param errIsTerminal whether somebody looks at standard error
 * @param width columns to write in
 * @param colour whether to write in colour
 * @param home the folder that holds {@code samples/}
 * @param program how the program is called, such as {@code chancery}
 */
record Terminal(
    Output out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    boolean colour,
    Path home,
    String program) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  /**
   * As the launcher tells it: {@code chancery.terminal} holds "out", "err", both or neither, {@code
   * chancery.columns} the width, {@code chancery.home} the folder, {@code chancery.program} what
   * was typed to call it. Java itself cannot tell whether standard error alone is a terminal.
   */
  static Terminal ofProcess() {
    return of(
        new Output(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals(System.getProperty("chancery.terminal", "")),
        System.getProperty("chancery.columns"),
        System.getProperty("chancery.home", "."),
        System.getProperty("chancery.program", "./chancery"),
        System.getenv());
  }

  /**
   * The launcher for Windows cannot tell; it says "ask", and Java knows whether somebody is at both
   * ends.
   */
  private static String terminals(String told) {
    return told.equals("ask") ? System.console() == null ? "" : "out and err" : told;
  }

  static Terminal of(
      Output out,
      PrintStream err,
      String terminals,
      @Nullable String columns,
      String home,
      String program,
      Map<String, String> environment) {
    boolean outIsTerminal = terminals.contains("out");
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        out,
        err,
        outIsTerminal,
        terminals.contains("err"),
        width(Optional.ofNullable(columns).orElse("")),
        outIsTerminal && !noColour && !dumb,
        Path.of(home),
        program);
  }

  private static int width(String columns) {
    if (!columns.matches("[1-9][0-9]{0,5}")) {
      return USUAL;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }

  /**
   * The folder of the samples, as it is named from where the program was called, if it is below.
   */
  Path samples() {
    Path here = Path.of("").toAbsolutePath();
    Path samples = home.resolve("samples");
    return samples.startsWith(here) ? here.relativize(samples) : samples;
  }

  Ink ink() {
    return colour ? Ink.COLOURED : Ink.PLAIN;
  }
}
