package org.chancery.brief.answer;

import java.util.Optional;
import org.chancery.brief.subject.Side;

/**
 * How a brief is wanted.
 *
 * @param reader the side that the reader is on
 * @param marking the reader's own classification mark
 */
public record Request(Length length, Optional<Side> reader, Optional<String> marking) {
  /** A page, for nobody's side, without a mark. */
  public static Request plain() {
    return new Request(Length.PAGE, Optional.empty(), Optional.empty());
  }
}
