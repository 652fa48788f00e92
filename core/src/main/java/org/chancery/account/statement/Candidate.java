package org.chancery.account.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Party;
import org.chancery.record.Act;
import org.chancery.report.Span;

/**
 * Words that rules take for a statement, before it is decided whether they are one and what the
 * speaker does by them.
 *
 * @param who whom the rules take for the speaker
 * @param act what the rules say
 * @param at index of the sentence that tells who speaks; {@code who} counts its tokens
 * @param how the way the statement was found: "cue", "behind", "quote", "frame" ...
 * @param features what the decision can see, see {@link Features}
 */
record Candidate(
    Speakers.Speaker who,
    Act act,
    Optional<Party> addressee,
    Span span,
    int sentence,
    int at,
    String how,
    Optional<Cue> cue,
    List<String> features) {
  Candidate by(Speakers.Speaker speaker) {
    return new Candidate(speaker, act, addressee, span, sentence, at, how, cue, features);
  }

  Candidate by(Voice voice) {
    return by(
        new Speakers.Speaker(
            voice.party(), voice.kind() == Voice.Kind.JOINT, who.token(), who.able()));
  }

  FoundStatement as(Act decided, FoundStatement.Grounds grounds) {
    return new FoundStatement(
        who.party(), who.joint(), decided, addressee, List.of(span), sentence, grounds);
  }
}
