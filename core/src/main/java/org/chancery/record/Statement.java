package org.chancery.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Words that the report attributes to somebody; a claim of theirs, never a fact of ours.
 *
 * @param speaker fullest name in the report, {@link #JOINT} for "the sides", empty where nobody is
 *     named ("it was noted")
 * @param speakerBody whom the speaker speaks for
 * @param text the words at the evidence, white space folded
 * @param confidence the probability that these words are said there, and by the speaker, see {@link
 *     Confidence}
 */
public record Statement(
    Optional<String> speaker,
    Optional<String> speakerBody,
    Act act,
    Optional<String> addressee,
    List<Topic> topics,
    String text,
    List<Passage> evidence,
    OptionalDouble confidence) {
  /** The speaker where both or all sides are said to speak. */
  public static final String JOINT = "joint";

  public Statement {
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    Confidence.check(confidence);
  }

  /** One of which nobody said how sure it is. */
  public Statement(
      Optional<String> speaker,
      Optional<String> speakerBody,
      Act act,
      Optional<String> addressee,
      List<Topic> topics,
      String text,
      List<Passage> evidence) {
    this(speaker, speakerBody, act, addressee, topics, text, evidence, OptionalDouble.empty());
  }
}
