package org.chancery.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an input holds, a sheet at a time. */
public interface Sheets extends AutoCloseable {
  /**
   * The next sheet; empty at the end.
   *
   * @throws IOException if the input cannot be read on
   */
  Optional<Sheet> next() throws IOException;

  @Override
  default void close() {}

  /** No sheet at all. */
  static Sheets none() {
    return Optional::empty;
  }

  /** Sheets that are there already. */
  static Sheets of(List<? extends Sheet> sheets) {
    Iterator<? extends Sheet> rest = List.copyOf(sheets).iterator();
    return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  /** A single one. */
  static Sheets of(Sheet sheet) {
    return of(List.of(sheet));
  }

  /** The same sheets, each made into another one. */
  default Sheets each(UnaryOperator<Sheet> change) {
    Sheets these = this;
    return new Sheets() {
      @Override
      public Optional<Sheet> next() throws IOException {
        return these.next().map(change);
      }

      @Override
      public void close() {
        these.close();
      }
    };
  }

  /** What an input is made of, a part at a time. */
  @FunctionalInterface
  interface Parts {
    /**
     * The sheets of the next part, none if it is not to be read; empty behind the last.
     *
     * @throws IOException if the input cannot be read on
     */
    Optional<Sheets> next() throws IOException;
  }

  /** The sheets of parts, each opened when the one before has ended. */
  static Sheets inTurn(Parts parts) {
    return new InTurn(parts, none());
  }

  /**
   * The same.
   *
   * @param none what there is instead if no part has a sheet
   */
  static Sheets inTurn(Parts parts, Sheet none) {
    return new InTurn(parts, of(none));
  }
}
