package org.chancery.brief.subject;

import org.chancery.brief.wording.Wording;
import org.chancery.record.Topic;

/** Whom or what an answer is about. */
public sealed interface Subject {
  /** As a heading has it: "Azerbaijan and the United Nations". */
  String name();

  /** Somebody. */
  record One(Side side) implements Subject {
    @Override
    public String name() {
      return side.name();
    }
  }

  /** Two, and what is between them. */
  record Pair(Side one, Side other) implements Subject {
    @Override
    public String name() {
      return one.name() + " and " + other.name();
    }
  }

  /** What is spoken about. */
  record About(Topic topic) implements Subject {
    @Override
    public String name() {
      return Wording.topic(topic);
    }
  }
}
