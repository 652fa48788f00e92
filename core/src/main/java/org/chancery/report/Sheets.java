package org.chancery.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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

  /** Sheets that are there already. */
  static Sheets of(List<? extends Sheet> sheets) {
    Iterator<? extends Sheet> rest = List.copyOf(sheets).iterator();
    return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  /** A single one. */
  static Sheets of(Sheet sheet) {
    return of(List.of(sheet));
  }
}
