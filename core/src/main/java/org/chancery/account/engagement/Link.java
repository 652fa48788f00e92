package org.chancery.account.engagement;

import java.util.List;
import org.chancery.account.cast.Party;

/**
 * A party of a sentence, who may take part in what a word of it tells of, and what a decision on it
 * sees.
 *
 * @param said what rules read at that word
 */
record Link(Trigger trigger, Party party, List<Telling> said, List<String> features) {
  Link {
    said = List.copyOf(said);
    features = List.copyOf(features);
  }

  /** Whether rules take the party for one who takes part. */
  boolean isSaid() {
    return said.stream().anyMatch(t -> t.names(party));
  }
}
