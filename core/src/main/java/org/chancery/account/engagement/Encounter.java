package org.chancery.account.engagement;

import java.util.List;
import org.chancery.account.cast.Party;

/**
 * Two parties that stand in one sentence, who may have met there, and what a decision on it sees.
 *
 * @param anchor the word that governs both
 * @param first of the two, in the order of the words
 */
record Encounter(int sentence, int anchor, Party first, Party second, List<String> features) {
  Encounter {
    features = List.copyOf(features);
  }
}
