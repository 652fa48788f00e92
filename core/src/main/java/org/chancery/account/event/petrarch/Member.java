package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * One actor of those named together.
 *
 * @param actors codes from the dictionary of actors; none for somebody of whom only the agent is
 *     known
 * @param agents what he is, in the order of the words
 * @param former whether the text says that he is that no more
 * @param anchor place of the word that tells who he is
 * @param first place of his first word
 * @param last place of his last word, included
 */
record Member(
    List<String> actors,
    List<PhraseIndex.Sighting<AgentEntry>> agents,
    boolean former,
    int anchor,
    int first,
    int last) {
  /** What a former minister is: of the elite. */
  private static final String FORMER = "ELI";

  Member {
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
  }

  boolean isKnown() {
    return !actors.isEmpty();
  }

  boolean isAnybody() {
    return isKnown() || !agents.isEmpty();
  }

  /** The same with only what stands from a place on. */
  Member from(int place) {
    return new Member(
        actors,
        agents.stream().filter(a -> a.first() >= place).toList(),
        former,
        anchor,
        Math.max(first, place),
        last);
  }

  /** With what stands before or behind several named together: "soldiers of Fiji and Peru". */
  Member with(List<PhraseIndex.Sighting<AgentEntry>> shared, boolean areFormer, int from) {
    return agents.isEmpty()
        ? new Member(actors, shared, former || areFormer, anchor, Math.min(first, from), last)
        : this;
  }

  /** The codes of the actor with those of the agents. */
  List<String> codes() {
    List<String> out = new ArrayList<>();
    for (String actor : actors.isEmpty() ? List.of(Codes.NULL) : actors) {
      String code = actor;
      for (PhraseIndex.Sighting<AgentEntry> a : agents) {
        AgentEntry agent = a.value();
        if (former || Codes.holds(code, agent.code())) {
          continue;
        }
        code = agent.before() ? agent.code() + code : code + agent.code();
      }
      out.add(former && !agents.isEmpty() ? code + FORMER : code);
    }
    return out;
  }
}
