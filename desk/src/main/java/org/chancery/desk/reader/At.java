package org.chancery.desk.reader;

import java.util.Optional;
import org.chancery.record.Passage;

/** The passage to which a visitor was sent, as an address has it: {@code text.120.164}. */
final class At {
  private At() {}

  static Optional<Passage> of(Optional<String> words) {
    return words
        .filter(w -> w.matches("(?:text|title)\\.\\d{1,9}\\.\\d{1,9}"))
        .map(w -> w.split("\\."))
        .filter(p -> Integer.parseInt(p[1]) < Integer.parseInt(p[2]))
        .map(p -> new Passage(p[0], Integer.parseInt(p[1]), Integer.parseInt(p[2])));
  }
}
