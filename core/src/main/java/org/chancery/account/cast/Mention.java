package org.chancery.account.cast;

import java.util.List;
import java.util.Optional;

/** Words of a sentence that mean somebody or something; token indices included. */
sealed interface Mention {
  int sentence();

  int first();

  int last();

  /**
   * A person's name with the offices that the sentence gives to it; {@code first} and {@code last}
   * take them in.
   *
   * @param gender from "Mr." or "Mrs."
   */
  record Named(
      int sentence,
      int first,
      int last,
      int nameFirst,
      int nameLast,
      PersonName name,
      List<OfficeWords> offices,
      Gender gender)
      implements Mention {}

  /** An office without a name: "the minister", "foreign ministers of the region". */
  record Titled(int sentence, int first, int last, OfficeWords office) implements Mention {}

  /** A state, organisation or institution. */
  record Bodied(int sentence, int first, int last, Organ organ) implements Mention {}

  /** "he", "she", "they". */
  record Pronoun(int sentence, int first, int last, Gender gender, boolean plural)
      implements Mention {}

  /** "the sides", "the two leaders", "both". */
  record Several(int sentence, int first, int last) implements Mention {}

  /**
   * Words that point back to somebody: "who", "the latter", "the Chilean".
   *
   * @param organ whose national the words speak of
   */
  record Anaphor(int sentence, int first, int last, Pointing sort, Optional<Organ> organ)
      implements Mention {}

  /** How words point back. */
  enum Pointing {
    /** "who", "whom": to what stands right before. */
    RELATIVE,
    /** "the latter": to the last of those named. */
    LATTER,
    /** "the former": to the one before the last. */
    FORMER,
    /** "the Chilean": to somebody of that state. */
    NATIONAL
  }

  /** What a pronoun or an honorific tells of a person. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /** The office of a title, or none. */
  default Optional<OfficeWords> title() {
    return this instanceof Titled t ? Optional.of(t.office()) : Optional.empty();
  }
}
