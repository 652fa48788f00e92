package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and shows what they put on record. */
@Command(
    name = "read",
    header = {"Reads reports and shows what they put on record.", ""},
    descriptionHeading = "%n",
    description = {
      "Who met whom, in which office, when, where and about what; who said what; what is planned."
          + " Beside each stand the words of the report that say so.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery read talks.txt              one report, to look at",
      "  chancery read inbox/                 every report in a folder",
      "  chancery read --json inbox/ > r.jsonl    one record a line, for programs",
      "  chancery read --published 2024-01-11 note.txt",
      "                                       a report that does not say its date",
      "  chancery read --gazetteer our-actors.tsv inbox/",
      "                                       with names and codes of your own",
      "  chancery read --min-confidence 0.9 talks.txt",
      "                                       what is all but certain",
      "",
      "Ends with 0, or with 2 if an input could not be read; the others are read all the same."
    })
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Understanding> understanding;

  @Mixin private GivenReports given = new GivenReports();

  @Option(
      names = "--json",
      description = "One record a line, as JSON; docs/record.md says what stands in it.")
  private boolean json;

  @Mixin private OwnActors own = new OwnActors();

  @Mixin private Sureness sureness = new Sureness();

  @Mixin private Limits limits = new Limits();

  @Mixin private Help help = new Help();

  ReadCommand(Terminal terminal, Supplier<Understanding> understanding) {
    this.terminal = terminal;
    this.understanding = understanding;
  }

  /** One account, ready to be written. */
  private record Written(Account account, byte[] bytes) {}

  @Override
  public Integer call() {
    Summary summary = new Summary();
    Understanding reader = sureness.of(own.reader(understanding).get());
    try (Progress progress = new Progress(terminal)) {
      new Reading(reader, given.inlet(limits, terminal), limits.threads())
          .run(
              given.paths(),
              this::write,
              written -> {
                summary.add(written.account());
                if (written.account() instanceof Account.Refused r) {
                  terminal.out().flush();
                  terminal.err().println(r.sentence());
                }
                terminal.out().print(written.bytes());
                if (terminal.outIsTerminal()) {
                  terminal.out().flush();
                }
                progress.step();
              });
    }
    terminal.out().flush();
    terminal.err().println(summary);
    return summary.refused() > 0 ? Chancery.TROUBLE : 0;
  }

  private Written write(Account account) {
    String text =
        switch (account) {
          case Account.Refused r -> "";
          case Account.Understood u ->
              json
                  ? RecordJson.line(u.record()) + "\n"
                  : Page.of(u.report(), u.record(), terminal.width(), terminal.ink());
        };
    return new Written(account, text.getBytes(StandardCharsets.UTF_8));
  }
}
