package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.intake.web.Web;
import org.chancery.report.Bounds;
import org.chancery.report.Encoding;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.chancery.report.Options;

/**
 * Where reports come in.
 *
 * @param remarks takes what the user should know of a report that was read all the same
 * @param web what fetches addresses; none for files of one's own
 */
record Inlet(Options options, Consumer<String> remarks, Optional<Web> web) {
  /** For files of one's own, which want no remarks. */
  static Inlet plain(Bounds bounds) {
    return new Inlet(Options.defaults().withBounds(bounds), remark -> {}, Optional.empty());
  }

  /** With addresses fetched. */
  static Inlet of(Options options, Consumer<String> remarks, Web web) {
    return new Inlet(options.withAddresses(web), remarks, Optional.of(web));
  }

  /** The inputs at some paths, in their order; to be closed, which ends a run of fetching. */
  Stream<Input> open(List<String> paths) {
    return Inputs.of(paths, options)
        .peek(input -> remark(input).ifPresent(remarks))
        .onClose(() -> web.ifPresent(Web::endOfRun));
  }

  /** How many addresses are known that are still to be read. */
  long ahead() {
    return web.map(Web::ahead).orElse(0L);
  }

  /** How many addresses of this run an earlier one has read, and are as they were. */
  long before() {
    return web.map(w -> w.counts().known() + w.counts().unchanged()).orElse(0L);
  }

  /** How much of what was fetched has been handed out wholly. */
  long mark() {
    return web.map(Web::mark).orElse(0L);
  }

  /** What was fetched and handed out before the mark is on the register. */
  void settle(long mark) {
    web.ifPresent(w -> w.settle(mark));
  }

  private static Optional<String> remark(Input input) {
    return input instanceof Input.Read read
        ? read.page()
            .original()
            .flatMap(o -> o.encoding())
            .filter(e -> e.knownBy() == Encoding.KnownBy.DETECTED)
            .map(
                e ->
                    read.page().source()
                        + " does not say its encoding; it was read as "
                        + e.charset()
                        + ". If letters are wrong, name another with --encoding.")
        : Optional.empty();
  }
}
