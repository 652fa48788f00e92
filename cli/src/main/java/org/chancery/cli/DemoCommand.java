package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.report.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows on the samples what Chancery is for. */
@Command(
    name = "demo",
    header = {"Shows in one screen what Chancery is for, on the reports in samples/.", ""},
    descriptionHeading = "%n",
    description = {
      "Reads the samples and draws up, for one pair of parties, who met whom, what was said and"
          + " what was promised, each line cited to the report that says so.",
      ""
    })
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Understanding> understanding;

  @Mixin private Help help = new Help();

  DemoCommand(Terminal terminal, Supplier<Understanding> understanding) {
    this.terminal = terminal;
    this.understanding = understanding;
  }

  @Override
  public Integer call() {
    Path samples = terminal.samples();
    List<Account.Understood> accounts = new ArrayList<>();
    new Reading(understanding.get(), Inlet.plain(Bounds.defaults()), Reading.processors())
        .run(
            files(samples),
            account -> account,
            account -> {
              switch (account) {
                case Account.Understood u -> accounts.add(u);
                case Account.Refused r -> terminal.err().println(r.sentence());
              }
            });
    terminal.out().print(Demonstration.of(accounts, terminal));
    terminal.out().flush();
    return 0;
  }

  private static List<String> files(Path samples) {
    try (Stream<Path> listed = Files.list(samples)) {
      return listed.map(Path::toString).filter(f -> f.endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new Complaint(
          samples
              + " cannot be read. The demo needs the samples that come with Chancery; call it by"
              + " the launcher, ./chancery demo.",
          e);
    }
  }
}
