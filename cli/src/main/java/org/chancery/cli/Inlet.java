package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.report.Encoding;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.chancery.report.Options;

/**
 * Where reports come in.
 *
 * @param remarks takes what the user should know of a report that was read all the same
 */
record Inlet(Options options, Consumer<String> remarks) {
  /** For files of one's own, which want no remarks. */
  static Inlet plain() {
    return new Inlet(Options.defaults(), remark -> {});
  }

  /** The inputs at some paths, in their order; to be closed. */
  Stream<Input> open(List<String> paths) {
    return Inputs.of(paths, options).peek(input -> remark(input).ifPresent(remarks));
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
