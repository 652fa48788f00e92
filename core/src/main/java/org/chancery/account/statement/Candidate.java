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
 * @param act what the rules say
 * @param features what the decision can see, see {@link Features}
 */
record Candidate(
    Speakers.Speaker who,
    Act act,
    Optional<Party> addressee,
    Span span,
    int sentence,
    List<String> features) {
  Candidate by(Speakers.Speaker speaker) {
    return new Candidate(speaker, act, addressee, span, sentence, features);
  }

  FoundStatement as(Act decided) {
    return new FoundStatement(
        who.party(), who.joint(), decided, addressee, List.of(span), sentence);
  }
}
