package org.chancery.account.engagement;

import java.util.List;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;

/**
 * Decides what rules leave open. Odds are logarithms, in thousandths; above 0 means yes. Whoever
 * trains the models stands in here for them, and sees each case with its features.
 */
interface Judge {
  /** Whether two parties of a sentence met. */
  long met(Encounter pair);

  /** Whether a party of the sentence takes part in what a word of it tells of. */
  long linked(Link link);

  /** Whether a person's stay at a place is told of. */
  long stays(Stay stay);

  /** At what kind of engagement they met, each two of them a pair. */
  Kind kind(List<Encounter> pairs);

  /** Whether a place in the text tells of what a draft tells of. */
  long same(Draft draft, Telling telling, List<String> features);

  /** Whether there was, is or will be such an engagement at all. */
  long real(Draft draft, List<String> features);

  /** Whether somebody takes part. */
  long takesPart(Draft draft, Party party, List<String> features);
}
