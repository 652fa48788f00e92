package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.register.Added;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Register;
import org.chancery.report.Input;

/**
 * Reads inputs and puts them on a register.
 *
 * @param threads how many reports are read at once
 */
record Adding(
    Register register, Supplier<Understanding> understanding, Terminal terminal, int threads) {
  /**
   * What it came to.
   *
   * @param refused the inputs that could not be read
   * @param before how many addresses an earlier run has read, and are as they were
   */
  record Outcome(Added added, List<String> refused, long before) {
    String sentence() {
      return new Tally(added).sentence(refused.size())
          + (before > 0 ? " Fetched before, and not changed: " + before + "." : "");
    }
  }

  /** What an input is, before it is read; and what had been handed out wholly before it. */
  private sealed interface Step {
    record New(Given given, Input.Read read, long mark) implements Step {}

    record Refused(Input.Refused refused, long mark) implements Step {}
  }

  /** What came of an input. */
  private sealed interface Result {
    long mark();

    record Read(Entry entry, long mark) implements Result {}

    record Refused(Input.Refused refused, long mark) implements Result {}
  }

  /**
   * Reads all that is at some paths, and adds what is not there yet.
   *
   * @param published the publication date that was given for those that state none
   */
  Outcome run(Inlet inlet, List<String> paths, Optional<LocalDate> published) {
    List<String> refused = new ArrayList<>();
    Tally tally = new Tally();
    long before;
    try (Progress progress = Progress.ofQuiet(terminal, "Adding");
        Stream<Input> inputs = inlet.open(paths)) {
      long[] mark = {0};
      Batch batch =
          new Batch(
              entries -> {
                tally.add(register.add(entries));
                inlet.settle(mark[0]);
              });
      Ordered.run(
          fresh(inputs.iterator(), inlet, published, tally, progress),
          threads,
          this::result,
          result -> {
            mark[0] = result.mark();
            switch (result) {
              case Result.Read r -> batch.add(r.entry());
              case Result.Refused r -> {
                terminal.err().println(r.refused().sentence());
                refused.add(r.refused().source());
              }
            }
            progress.step(inlet.ahead());
          });
      batch.flush();
      inlet.settle(inlet.mark());
      before = inlet.before();
    }
    return new Outcome(tally.added(), List.copyOf(refused), before);
  }

  /** Only those that are not on the register yet: only they are worth reading. */
  private Iterator<Step> fresh(
      Iterator<Input> inputs,
      Inlet inlet,
      Optional<LocalDate> published,
      Tally tally,
      Progress progress) {
    return new Ahead<>() {
      @Override
      protected boolean advance() {
        while (inputs.hasNext()) {
          Input input = inputs.next();
          switch (input) {
            case Input.Refused r -> {
              return found(new Step.Refused(r, inlet.mark()));
            }
            case Input.Read r -> {
              Given it = Given.of(r.page(), r.report(), published);
              if (!register.knows(it)) {
                return found(new Step.New(it, r, inlet.mark()));
              }
              tally.add(new Added(0, 1, 0, 0, 0));
              progress.step(inlet.ahead());
            }
          }
        }
        return false;
      }
    };
  }

  private Result result(Step step) {
    return switch (step) {
      case Step.Refused r -> new Result.Refused(r.refused(), r.mark());
      case Step.New n -> {
        try {
          yield new Result.Read(
              new Entry(n.given(), understanding.get().read(n.read().report()), Chancery.version()),
              n.mark());
        } catch (RuntimeException | StackOverflowError e) {
          // One report must never cost its reader all the others.
          String source = n.read().report().source();
          yield new Result.Refused(new Input.Refused(source, Reading.failure(source, e)), n.mark());
        }
      }
    };
  }
}
