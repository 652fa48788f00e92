package org.chancery.account.event.petrarch;

import java.util.List;
import java.util.Optional;

/**
 * What patterns are compared with: the words, noun phrases and actors around a verb.
 *
 * @param first place of the first word of what the verb is part of
 * @param last place of the last, included
 */
record Scene(
    SentenceWords words,
    List<NounPhrase> phrases,
    List<Party> parties,
    VerbIndex.Sighting verb,
    int first,
    int last) {
  Scene {
    phrases = List.copyOf(phrases);
    parties = List.copyOf(parties);
  }

  /** The first known actors that begin at a place or behind it; part of a party may. */
  Optional<Party> next(int from) {
    return parties.stream()
        .map(p -> p.from(from))
        .filter(p -> p.isKnown() && p.first() <= last && p.last() >= from)
        .findFirst();
  }

  /** The last known actors that end at a place or before it. */
  Optional<Party> previous(int to) {
    return parties.stream()
        .filter(p -> p.isKnown() && p.last() <= to && p.last() >= first)
        .reduce((a, b) -> b);
  }
}
