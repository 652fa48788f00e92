package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.account.Places;
import org.chancery.report.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the places that reports name. */
@Command(
    name = "places",
    header = {"Shows the places that reports name, and where they are.", ""},
    descriptionHeading = "%n",
    description = {
      "Of \"Tripoli\", \"Georgia\" or \"Springfield\" the one that the report means, with its"
          + " coordinates, how large what is named is, and whether the place itself is meant or"
          + " somebody who belongs there (\"Moscow said\"). A place whose standing is in dispute has"
          + " no country.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery places talks.txt            one report, to look at",
      "  chancery places --json inbox/ > places.jsonl",
      "                                       one report a line, for programs",
      "",
      "Ends with 0, or with 2 if an input could not be read; the others are read all the same."
    })
final class PlacesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GivenReports given = new GivenReports();

  @Option(
      names = "--json",
      description =
          "The places of one report a line, as JSON; docs/places.md says what stands in it.")
  private boolean json;

  @Mixin private Limits limits = new Limits();

  @Mixin private Help help = new Help();

  PlacesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is written of one input. */
  private record Written(byte[] bytes, Optional<String> refused) {}

  @Override
  public Integer call() {
    Places places = new Places();
    int[] refused = {0};
    try (Progress progress = new Progress(terminal)) {
      Reading.run(
          given.paths(),
          given.inlet(limits, terminal),
          limits.threads(),
          input -> write(places, input),
          written -> {
            if (written.refused().isPresent()) {
              refused[0]++;
              terminal.out().flush();
              terminal.err().println(written.refused().get());
            }
            terminal.out().print(written.bytes());
            if (terminal.outIsTerminal()) {
              terminal.out().flush();
            }
            progress.step();
          });
    }
    terminal.out().flush();
    return refused[0] > 0 ? Chancery.TROUBLE : 0;
  }

  private Written write(Places places, Input input) {
    return switch (input) {
      case Input.Refused r -> new Written(new byte[0], Optional.of(r.sentence()));
      case Input.Read r -> {
        try {
          PlacesPage page = new PlacesPage(r.report(), places.of(r.report()));
          String text = json ? page.json() : page.text(terminal.width(), terminal.ink());
          yield new Written(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
          yield new Written(new byte[0], Optional.of(Reading.failure(r.report().source(), e)));
        }
      }
    };
  }
}
