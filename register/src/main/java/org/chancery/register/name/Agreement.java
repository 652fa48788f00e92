package org.chancery.register.name;

/** How far two names of persons agree, from the most to the least. */
public enum Agreement {
  /** The same words, in whatever order, spelling aside. */
  EQUAL,
  /** All words of the shorter stand in the longer, two at least. */
  WITHIN,
  /** The family name, and initials that the other's given names begin with. */
  INITIALS,
  /** One is a single word that stands in the other, or both are that word. */
  SURNAME,
  /** They exclude each other, though a word may be common. */
  DIFFERENT;

  /** Whether they can be one person by their names alone. */
  public boolean possible() {
    return this != DIFFERENT;
  }
}
