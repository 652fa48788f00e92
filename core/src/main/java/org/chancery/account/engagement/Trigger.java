package org.chancery.account.engagement;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.record.Kind;

/**
 * A word that tells of an engagement; one row of {@code engagements.tsv}, where the frames are
 * described.
 *
 * @param lemma dictionary form; of a noun perhaps several words, of a verb its particle after it
 * @param open whether it leaves open if they met or telephoned
 * @param objects lemmas one of which must head the object; empty where any will do
 */
record Trigger(
    boolean verb,
    String lemma,
    Kind kind,
    boolean open,
    Frame frame,
    Set<String> objects,
    String yes,
    String no) {
  /** How the sentence names who takes part. */
  enum Frame {
    RECIPROCAL,
    OBJECT,
    GUEST,
    PLACE,
    ATTEND,
    DEED,
    TO,
    AUDIENCE,
    DISCUSS,
    EVENT
  }

  /** The word that a token's lemma must equal: the last of a noun, the first of a verb. */
  String key() {
    int space = verb ? lemma.indexOf(' ') : lemma.lastIndexOf(' ');
    return space < 0 ? lemma : verb ? lemma.substring(0, space) : lemma.substring(space + 1);
  }

  /** Whether the token is one of the objects that the verb needs. */
  boolean isObject(Sentence s, int token) {
    return objects.contains(s.lemma(token).toLowerCase(Locale.ROOT))
        || objects.contains(s.form(token).toLowerCase(Locale.ROOT));
  }

  /** The word with its part of speech: "v:call on", "n:meeting". */
  String label() {
    return (verb ? "v:" : "n:") + lemma;
  }

  /** The rest of the lemma, "" where it is one word. */
  String rest() {
    int space = verb ? lemma.indexOf(' ') : lemma.lastIndexOf(' ');
    return space < 0 ? "" : verb ? lemma.substring(space + 1) : lemma.substring(0, space);
  }
}
