package org.chancery.register.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.register.sameness.Group;

/** What became of what was planned: a function of its input, whatever the order. */
public final class Outcomes {
  private Outcomes() {}

  /** The blocks that an intent stands in. */
  public static Set<String> keys(Intent intent) {
    return Set.of();
  }

  /** The blocks in which a group may fulfil intents: an intent with no common key is not its. */
  public static Set<String> keys(Group group) {
    return Set.of();
  }

  /**
   * The fate of each intent, sorted by id, judged by the groups and intents given. An intent's fate
   * depends only on groups and intents that share a key with it.
   *
   * @param asOf the day from which "overdue" is judged
   */
  public static List<Fate> fates(
      Collection<Intent> intents, Collection<Group> groups, LocalDate asOf) {
    return intents.stream()
        .map(i -> new Fate(i.id(), new Outcome.Open(), 1))
        .sorted(java.util.Comparator.comparing(Fate::intent))
        .toList();
  }
}
