package org.chancery.account.cast;

import java.util.Optional;

/**
 * An office as a sentence words it, token indices included.
 *
 * @param first first token, an article or a state's adjective included
 * @param last last token
 * @param head the token that carries it ("Minister")
 * @param role the words without the body's name and without an article; empty if they name none
 * @param organ whom the office belongs to, where the words say it
 * @param former no longer held
 * @param plural several holders: "foreign ministers"
 * @param counterpart "his Cambodian counterpart": the same office as somebody else's
 * @param definite "the minister": somebody already spoken of, if no name follows
 */
record OfficeWords(
    int first,
    int last,
    int head,
    String role,
    Optional<Organ> organ,
    boolean former,
    boolean plural,
    boolean counterpart,
    boolean definite) {

  /** That somebody is of a body, in words that name no office: "Ana Ruiz of Chile". */
  static OfficeWords unnamed(int first, int last, Organ organ) {
    return new OfficeWords(first, last, first, "", Optional.of(organ), false, false, false, false);
  }

  /** The same office as the given organ's. */
  OfficeWords of(Organ owner) {
    return new OfficeWords(
        first, last, head, role, Optional.of(owner), former, plural, counterpart, definite);
  }

  /** The same office, its words going on to another token. */
  OfficeWords upTo(int token) {
    return new OfficeWords(first, token, head, role, organ, former, plural, counterpart, definite);
  }

  /** The same office for one of its holders. */
  OfficeWords forOne(String singular, Optional<Organ> owner) {
    return new OfficeWords(
        first, last, head, singular, owner, former, false, counterpart, definite);
  }
}
