package org.chancery.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows that the work goes on, where somebody looks at standard error and not at standard output
 * (where the records themselves show it), and only once the work has taken a while.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_NANOS = 1_500_000_000L;

  private final Terminal terminal;
  private final String task;
  private final boolean wanted;
  private final long start = System.nanoTime();
  private long done;
  private Optional<ProgressBar> bar = Optional.empty();

  Progress(Terminal terminal) {
    this(terminal, "Reading");
  }

  /** With the name of what goes on. */
  Progress(Terminal terminal, String task) {
    this(terminal, task, !terminal.outIsTerminal());
  }

  private Progress(Terminal terminal, String task, boolean otherwiseSilent) {
    this.terminal = terminal;
    this.task = task;
    this.wanted = terminal.errIsTerminal() && otherwiseSilent;
  }

  /** Of work that writes nothing until its end. */
  static Progress ofQuiet(Terminal terminal, String task) {
    return new Progress(terminal, task, true);
  }

  void step() {
    step(0);
  }

  /**
   * One is done.
   *
   * @param ahead how many more are known of; 0 if that is not known
   */
  void step(long ahead) {
    done++;
    if (!wanted) {
      return;
    }
    if (bar.isEmpty() && System.nanoTime() - start > PATIENCE_NANOS) {
      bar = Optional.of(open());
    }
    bar.ifPresent(b -> b.maxHint(ahead > 0 ? done + ahead : -1).stepTo(done));
  }

  private ProgressBar open() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(" reports", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .hideEta()
        .setInitialMax(-1)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
