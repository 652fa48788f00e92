package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.register.Added;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.report.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts reports on a register. */
@Command(
    name = "add",
    header = {"Puts reports on the register.", ""},
    descriptionHeading = "%n",
    description = {
      "Reads them as \"read\" does and keeps what was read, with the words. An engagement that"
          + " several reports tell of is one. What is there already is passed over, so that an add"
          + " that was interrupted goes on where it stopped when it is called again.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery add inbox/                  every report in a folder",
      "  chancery add --register desk.db reports.jsonl",
      "",
      "Ends with 0, or with 2 if an input could not be read; the others are added all the same."
    })
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Understanding> understanding;
  private final Clock clock;

  @Mixin private GivenReports given = new GivenReports();
  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private OwnActors own = new OwnActors();
  @Mixin private Limits limits = new Limits();
  @Mixin private Help help = new Help();

  AddCommand(Terminal terminal, Supplier<Understanding> understanding, Clock clock) {
    this.terminal = terminal;
    this.understanding = understanding;
    this.clock = clock;
  }

  /** What an input is, before it is read. */
  private sealed interface Step {
    record New(Given given, Input.Read read) implements Step {}

    record Refused(String sentence) implements Step {}
  }

  /** What came of an input. */
  private sealed interface Result {
    record Read(Entry entry) implements Result {}

    record Refused(String sentence) implements Result {}
  }

  @Override
  public Integer call() {
    Supplier<Understanding> reader =
        own.given() ? Chancery.remembered(() -> Understanding.knowing(own.read())) : understanding;
    List<String> refused = new ArrayList<>();
    Tally tally = new Tally();
    try (Register register = file.open(clock);
        Progress progress = new Progress(terminal, "Adding");
        Stream<Input> inputs = given.inlet(limits, terminal).open(given.paths())) {
      Batch batch = new Batch(entries -> tally.add(register.add(entries)));
      Iterator<Step> steps = fresh(inputs.iterator(), register, tally, progress);
      Ordered.run(
          steps,
          limits.threads(),
          step -> result(step, reader),
          result -> {
            switch (result) {
              case Result.Read r -> batch.add(r.entry());
              case Result.Refused r -> {
                terminal.err().println(r.sentence());
                refused.add(r.sentence());
              }
            }
            progress.step();
          });
      batch.flush();
    }
    terminal.out().print(tally.sentence(refused.size()) + "\n");
    terminal.out().flush();
    return refused.isEmpty() ? 0 : Chancery.TROUBLE;
  }

  /** Only those that are not on the register yet: only they are worth reading. */
  private Iterator<Step> fresh(
      Iterator<Input> inputs, Register register, Tally tally, Progress progress) {
    return new Ahead<>() {
      @Override
      protected boolean advance() {
        while (inputs.hasNext()) {
          switch (inputs.next()) {
            case Input.Refused r -> {
              return found(new Step.Refused(r.sentence()));
            }
            case Input.Read r -> {
              Given it = Given.of(r.page(), r.report(), given.published());
              if (!register.knows(it)) {
                return found(new Step.New(it, r));
              }
              tally.add(new Added(0, 1, 0, 0, 0));
              progress.step();
            }
          }
        }
        return false;
      }
    };
  }

  private static Result result(Step step, Supplier<Understanding> reader) {
    return switch (step) {
      case Step.Refused r -> new Result.Refused(r.sentence());
      case Step.New n -> {
        try {
          yield new Result.Read(
              new Entry(n.given(), reader.get().read(n.read().report()), Chancery.version()));
        } catch (RuntimeException | StackOverflowError e) {
          // One report must never cost its reader all the others.
          yield new Result.Refused(Reading.failure(n.read().report().source(), e));
        }
      }
    };
  }
}
