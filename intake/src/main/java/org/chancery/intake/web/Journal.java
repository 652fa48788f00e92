package org.chancery.intake.web;

import java.io.IOException;
import java.util.Optional;

/**
 * What was asked for and what came of it, so that nothing is asked for twice: not in a run that
 * takes up an interrupted one, and not in the next.
 *
 * <p>An answer is {@linkplain #keep kept} as soon as it is there. When all that it holds was handed
 * out it is {@linkplain #handedOut handed out}, and when that is where it belongs (on a register)
 * it is {@linkplain #settle settled}: then it is forgotten but for its {@link Past}.
 */
interface Journal extends AutoCloseable {
  /** An answer that is not settled; its address by {@link WebAddress#key}. */
  Optional<Kept> kept(String key);

  /** What became of it in an earlier run. */
  Optional<Past> past(String key);

  void keep(String key, Kept kept) throws IOException;

  /** All that it holds was handed out. What is to be remembered of it, once that is settled. */
  void handedOut(String key, Past past);

  /** It could not be had, or has not changed. Counts at once. */
  void note(String key, Past past) throws IOException;

  /** How many were handed out until now. */
  long mark();

  /** What was handed out before the mark is where it belongs. */
  void settle(long mark) throws IOException;

  @Override
  void close();

  /** Remembers nothing. */
  Journal NONE =
      new Journal() {
        @Override
        public Optional<Kept> kept(String key) {
          return Optional.empty();
        }

        @Override
        public Optional<Past> past(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, Kept kept) {}

        @Override
        public void handedOut(String key, Past past) {}

        @Override
        public void note(String key, Past past) {}

        @Override
        public long mark() {
          return 0;
        }

        @Override
        public void settle(long mark) {}

        @Override
        public void close() {}
      };
}
