package org.chancery.register.outcome;

import java.util.Optional;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.register.name.Phrase;
import org.chancery.register.sameness.Cast;

/**
 * An engagement, ready to be held against many intents.
 *
 * @param place the telling words of where it was
 * @param name the telling words of its own name
 * @param occasion those of what it was held on the margins of
 */
public record Happening(
    Engagement engagement,
    Cast cast,
    Optional<Set<String>> place,
    Optional<Set<String>> name,
    Optional<Set<String>> occasion) {

  public static Happening of(Engagement e) {
    return new Happening(
        e,
        Cast.of(e),
        e.place().map(Phrase::telling),
        e.name().map(Phrase::telling),
        e.occasion().map(Phrase::telling));
  }
}
