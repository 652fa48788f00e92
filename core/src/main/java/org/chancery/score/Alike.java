package org.chancery.score;

import java.util.Optional;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.Participant;

/** When two objects of two records stand for the same. */
public final class Alike {
  private Alike() {}

  /** Whether two names mean the same: equal words, or all of one within the other, two at least. */
  public static boolean names(String one, String other) {
    return Words.sameName(Optional.of(one), Optional.of(other));
  }

  /** The share of words that two excerpts have in common (Dice, as bags); 0 where one has none. */
  public static double words(String one, String other) {
    return Words.overlap(one, other);
  }

  /**
   * How well a made engagement stands for an annotated one, as {@link Scorer} reckons it; from 0.5
   * on it does.
   */
  public static double engagements(Engagement annotated, Engagement made) {
    return Pairs.likeness(annotated, made);
  }

  /** Persons by their names, people without a name by the code of their body, else by its name. */
  public static boolean participants(Participant one, Participant other) {
    if (one.name().isPresent() || other.name().isPresent()) {
      return Words.sameName(one.name(), other.name());
    }
    Office a = one.office();
    Office b = other.office();
    return a.code().isPresent() && b.code().isPresent()
        ? a.code().equals(b.code())
        : Words.sameName(a.body(), b.body());
  }
}
