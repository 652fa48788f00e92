package org.chancery.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.account.Understanding;
import org.chancery.report.Input;

/**
 * Reads inputs and understands them, several at once, in the order in which they were given.
 *
 * @param inlet where they come in
 * @param threads how many reports are read at once
 */
record Reading(Understanding understanding, Inlet inlet, int threads) {
  static final String OURS = "That is a mistake of Chancery's; please report it.";

  /**
   * Reads all inputs.
   *
   * @param finish done in the worker's thread: what is to be made of each account
   * @param results what is made, in the order of the inputs
   */
  <T> void run(List<String> paths, Function<Account, T> finish, Consumer<T> results) {
    run(paths, inlet, threads, input -> finish.apply(account(input)), results);
  }

  /** Does something with all inputs, several at once; the results come in the inputs' order. */
  static <T> void run(
      List<String> paths, Inlet inlet, int threads, Function<Input, T> work, Consumer<T> results) {
    try (Stream<Input> inputs = inlet.open(paths)) {
      Ordered.run(inputs.iterator(), threads, work, results);
    }
  }

  private Account account(Input input) {
    return switch (input) {
      case Input.Refused r -> new Account.Refused(r.sentence());
      case Input.Read r -> {
        try {
          yield new Account.Understood(r.report(), understanding.read(r.report()));
        } catch (RuntimeException | StackOverflowError e) {
          // One report must never cost its reader all the others.
          yield new Account.Refused(failure(r.report().source(), e));
        }
      }
    };
  }

  /** The sentence for a report that Chancery fails on. */
  static String failure(String source, Throwable e) {
    return source + ": Chancery failed on this report (" + described(e) + "). " + OURS;
  }

  /** What failed and where, on one line. */
  static String described(Throwable failure) {
    String where =
        Stream.of(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.chancery."))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return failure.toString().replaceAll("\\s+", " ") + where;
  }

  static int processors() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
