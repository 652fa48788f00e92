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

  /** How much it asks for: among patterns that fit, the one that asks for most counts. */
  int size();

  /** A word, or one of several phrases. */
  record Words(List<Phrase> choices, boolean adjoins) implements Element {
    public Words {
      choices = List.copyOf(choices);
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** The actor who acts, {@code $}. */
  record Source(boolean adjoins) implements Element {
    @Override
    public int size() {
      return 1;
    }
  }

  /** The actor acted upon, {@code +}. */
  record Target(boolean adjoins) implements Element {
    @Override
    public int size() {
      return 1;
    }
  }

  /** Several actors named together, who act upon each other, {@code %}. */
  record Together(boolean adjoins) implements Element {
    @Override
    public int size() {
      return 1;
    }
  }

  /** Some noun phrase, {@code ^}. */
  record Skip(boolean adjoins) implements Element {
    @Override
    public int size() {
      return 1;
    }
  }
}
