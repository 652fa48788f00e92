package org.chancery.report;

import java.io.IOException;
import java.util.Optional;

/** The sheets of several parts, each opened when the one before has ended. */
final class InTurn implements Sheets {
  private final Parts parts;
  private final Sheets none;
  private Sheets open = Sheets.none();
  private boolean any;
  private boolean ended;

  /**
   * Opens nothing yet.
   *
   * @param none what there is if no part has a sheet
   */
  InTurn(Parts parts, Sheets none) {
    this.parts = parts;
    this.none = none;
  }

  @Override
  public Optional<Sheet> next() throws IOException {
    while (true) {
      Optional<Sheet> sheet = open.next();
      if (sheet.isPresent()) {
        any = true;
        return sheet;
      }
      open.close();
      if (ended) {
        return Optional.empty();
      }
      Optional<Sheets> following = parts.next();
      ended = following.isEmpty();
      open = following.orElse(any ? Sheets.none() : none);
    }
  }

  @Override
  public void close() {
    open.close();
  }
}
