package org.chancery.account.event.petrarch;

import java.util.List;

/**
 * One thing that a pattern asks for before or behind the verb.
 *
 * @see VerbsReader
 */
sealed interface Element {
  /** Whether it must stand right beside its neighbour on the side of the verb. */
  boolean adjoins();

  /** A word, or one of several phrases. */
  record Words(List<Phrase> choices, boolean adjoins) implements Element {
    public Words {
      choices = List.copyOf(choices);
    }
  }

  /** The actor who acts, {@code $}. */
  record Source(boolean adjoins) implements Element {}

  /** The actor acted upon, {@code +}. */
  record Target(boolean adjoins) implements Element {}

  /** Several actors named together, who act upon each other, {@code %}. */
  record Together(boolean adjoins) implements Element {}

  /** Some noun phrase, {@code ^}. */
  record Skip(boolean adjoins) implements Element {}
}
