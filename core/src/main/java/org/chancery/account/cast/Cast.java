package org.chancery.account.cast;

import java.util.List;
import java.util.Optional;

/** Everybody whom a report speaks of, and which of its words mean whom. */
public interface Cast {
  /** All parties, by id. */
  List<Party> parties();

  /**
   * Who is meant by the name, title, noun phrase or pronoun that this token stands in.
   *
   * @param sentence index into the document's sentences
   * @param token index into the sentence's tokens
   */
  Optional<Party> at(int sentence, int token);
}
