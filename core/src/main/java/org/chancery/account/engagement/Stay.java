package org.chancery.account.engagement;

import java.util.List;
import org.chancery.account.cast.Party;

/** Somebody and a place in one sentence, where they may stay, and what a decision on it sees. */
record Stay(Party party, Site site, List<String> features) {
  Stay {
    features = List.copyOf(features);
  }
}
