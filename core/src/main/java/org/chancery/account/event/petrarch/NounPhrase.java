package org.chancery.account.event.petrarch;

import java.util.List;
import java.util.Optional;
import org.chancery.account.event.petrarch.PhraseIndex.Sighting;

/**
 * Words up to a noun, without what follows it: "the former Gondor prosecutors".
 *
 * @param first place of the first word
 * @param last place of the last word, included
 * @param ownStart whether it begins with an article or the like, so that nothing before it is said
 *     of it too
 */
record NounPhrase(
    int first,
    int last,
    boolean ownStart,
    boolean former,
    List<Sighting<ActorEntry>> actors,
    List<Sighting<AgentEntry>> agents) {
  NounPhrase {
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
  }

  /** Who is named first in it: "Bree's President Romendacil" is of Bree. */
  Optional<Sighting<ActorEntry>> actor() {
    return actors.stream().findFirst();
  }
}
