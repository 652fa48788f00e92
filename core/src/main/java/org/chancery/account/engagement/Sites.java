package org.chancery.account.engagement;

import java.util.List;

/** The places that a report's sentences name. */
public final class Sites {
  private final List<List<Located>> bySentence;

  Sites(List<List<Located>> bySentence) {
    this.bySentence = List.copyOf(bySentence);
  }

  List<Located> of(int sentence) {
    return bySentence.get(sentence);
  }
}
