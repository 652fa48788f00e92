package org.chancery.account.engagement;

import org.chancery.account.cast.Party;

/** Two parties, whichever comes first. */
record Pairing(int lower, int higher) {
  static Pairing of(Party a, Party b) {
    return new Pairing(Math.min(a.id(), b.id()), Math.max(a.id(), b.id()));
  }
}
