package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.brief.wording.FactWording;
import org.chancery.register.Changed;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads all reports of a register anew. */
@Command(
    name = "reread",
    header = {"Reads all reports on the register anew, with this version.", ""},
    descriptionHeading = "%n",
    description = {
      "Shows of which reports something else is on record now. Earlier readings are kept;"
          + " corrections win over every reading.",
      ""
    })
final class RereadCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Understanding> understanding;
  private final Clock clock;

  @Option(names = "--quiet", description = "Only how many reports have changed.")
  private boolean quiet;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private OwnActors own = new OwnActors();
  @Mixin private Threads threads = new Threads();
  @Mixin private Help help = new Help();

  RereadCommand(Terminal terminal, Supplier<Understanding> understanding, Clock clock) {
    this.terminal = terminal;
    this.understanding = understanding;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Understanding reader = own.reader(understanding).get();
    List<String> refused = new ArrayList<>();
    long[] changed = new long[1];
    long read;
    try (Register register = file.existing(clock);
        Progress progress = new Progress(terminal, "Reading")) {
      List<String> keys = register.keys();
      read = keys.size();
      Batch batch = new Batch(e -> changed[0] += register.reread(e, this::show).changed());
      Iterator<Given> all = keys.stream().map(register::given).flatMap(Optional::stream).iterator();
      Ordered.run(
          all,
          threads.threads(),
          given -> reread(given, reader),
          result -> {
            result.entry().ifPresent(batch::add);
            result.refused().ifPresent(refused::add);
            progress.step();
          });
      batch.flush();
    }
    refused.forEach(s -> terminal.err().println(s));
    terminal
        .out()
        .print("Read " + Summary.many(read, "report") + " anew; " + changed[0] + " changed.\n");
    terminal.out().flush();
    return refused.isEmpty() ? 0 : Chancery.TROUBLE;
  }

  private record Result(Optional<Entry> entry, Optional<String> refused) {}

  private static Result reread(Given given, Understanding reader) {
    try {
      return new Result(
          Optional.of(new Entry(given, reader.read(given.report()), Chancery.version())),
          Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(Optional.empty(), Optional.of(Reading.failure(given.page().source(), e)));
    }
  }

  private void show(Changed changed) {
    if (quiet) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(terminal.ink().bold(changed.source().paths().get(0)));
    changed.gone().forEach(f -> lines.addAll(line("- ", changed, f)));
    changed.come().forEach(f -> lines.addAll(line("+ ", changed, f)));
    terminal.out().print(String.join("\n", lines) + "\n");
  }

  private List<String> line(String sign, Changed changed, Fact fact) {
    String words = FactId.of(changed.source().key(), fact) + "  " + FactWording.of(fact);
    return Wrap.lines(sign + words, terminal.width(), 2, 18, w -> w);
  }
}
