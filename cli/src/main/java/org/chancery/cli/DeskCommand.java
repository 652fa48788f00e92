package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.desk.Desk;
import org.chancery.desk.DeskSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the register in the browser. */
@Command(
    name = "desk",
    header = {"Opens the register in the browser.", ""},
    descriptionHeading = "%n",
    description = {
      "Dossiers, engagements beside their reports, agenda, calendar, network, map and search; facts"
          + " are confirmed and corrected there, reports added. It answers on this machine alone,"
          + " and only who has the address that it shows; nothing leaves the machine. Ctrl-C closes"
          + " it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery desk                        your register, in your browser",
      "  chancery desk --register desk.db --port 9000 --no-browser",
      "  chancery desk --secret               what a program sends to use the API"
    })
final class DeskCommand implements Callable<Integer> {
  /** Where it is found unless somebody else is there. */
  private static final int USUAL = 8473;

  private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "::1");
  private static final Duration LOOK = Duration.ofHours(1);

  private final Terminal terminal;
  private final Supplier<Understanding> understanding;
  private final Clock clock;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where it answers; 8473 if that is free, else another.")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "This machine (127.0.0.1); there is no other yet.")
  private String host = "127.0.0.1";

  @Option(names = "--no-browser", description = "Only shows the address.")
  private boolean quiet;

  @Option(names = "--secret", description = "Shows what a program sends to use the API, and ends.")
  private boolean secret;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description =
          "Under whose name corrections are noted; your name on this machine if not given.")
  private String author = System.getProperty("user.name", "unknown");

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private OwnActors own = new OwnActors();
  @Mixin private Help help = new Help();

  DeskCommand(Terminal terminal, Supplier<Understanding> understanding, Clock clock) {
    this.terminal = terminal;
    this.understanding = understanding;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (!OWN.contains(host.toLowerCase(Locale.ROOT))) {
      throw new Complaint(
          "The desk serves this machine alone; it cannot answer at "
              + host
              + ". Leave --host out, and share what you find as a file.");
    }
    if (port != null && (port < 1 || port > 65_535)) {
      throw new Complaint("--port " + port + " is no port. Write a number from 1 to 65535.");
    }
    if (secret) {
      terminal.out().print(Desk.secret(file.path()) + "\n");
      terminal.out().flush();
      return 0;
    }
    Supplier<Understanding> reader = own.reader(understanding);
    Stopping time = Stopping.withProcess(clock);
    try (Desk desk = open(reader)) {
      terminal
          .out()
          .print(
              "The desk is open at "
                  + desk.entrance()
                  + "\nWho has this address is let in, on this machine alone. Ctrl-C closes it.\n");
      terminal.out().flush();
      if (!quiet) {
        show(desk.entrance());
      }
      while (!time.asked()) {
        time.pass(LOOK);
      }
    } catch (InterruptedException e) {
      // asked to close
    } finally {
      time.ended();
    }
    return 0;
  }

  private Desk open(Supplier<Understanding> reader) {
    Path register = file.path();
    if (port != null) {
      try {
        return open(register, port, reader);
      } catch (UncheckedIOException e) {
        throw new Complaint(
            "Port " + port + " is taken by another program. Name another with --port.", e);
      }
    }
    try {
      return open(register, USUAL, reader);
    } catch (UncheckedIOException e) {
      return open(register, 0, reader);
    }
  }

  private Desk open(Path register, int at, Supplier<Understanding> reader) {
    return Desk.open(
        new DeskSettings(register, at, author, Chancery.version(), clock), reader, terminal.err());
  }

  /** Shows an address in the visitor's own browser, if that is possible. */
  private static void show(URI address) {
    try {
      new ProcessBuilder(browser(System.getProperty("os.name", ""), address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The address stands on the screen.
    }
  }

  /** How a browser is started on a system. */
  static List<String> browser(String system, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
  }
}
