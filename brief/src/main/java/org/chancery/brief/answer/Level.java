package org.chancery.brief.answer;

import java.util.List;
import org.chancery.brief.subject.Side;
import org.chancery.record.Office;
import org.chancery.record.Participant;

/** How high an office is, as diplomats count: who meets whom is a message. The highest first. */
public enum Level {
  HEAD("head of state or government"),
  CHIEF("head of an organisation"),
  MINISTER("minister"),
  DEPUTY("deputy"),
  ENVOY("ambassador or envoy"),
  OTHER("official");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  /** As a page has it. */
  public String words() {
    return words;
  }

  /** That of an office; OTHER where its words say no more. */
  public static Level of(Office office) {
    return Levels.standard().of(office);
  }

  /** The highest of a side's among some participants; OTHER where nobody is in a known office. */
  static Level of(List<Participant> participants, Side side) {
    return participants.stream()
        .filter(side::has)
        .map(p -> of(p.office()))
        .min(Enum::compareTo)
        .orElse(OTHER);
  }
}
