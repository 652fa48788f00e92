package org.chancery.account.plan;

import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.record.PartialDate;
import org.chancery.report.Span;

/**
 * Something told as to come, which may be a plan.
 *
 * @param sentence index into the document's sentences
 * @param span the words to cite
 * @param date its own, as far as its sentence gives one
 * @param who does it, where somebody does
 * @param venues the places that it is to take place at, mostly one at most
 * @param features what the decision sees
 */
record Candidate(
    Future future,
    Tree tree,
    int sentence,
    Span span,
    Optional<PartialDate> date,
    Optional<Party> who,
    List<Venues.Venue> venues,
    List<String> features) {
  Candidate {
    venues = List.copyOf(venues);
    features = List.copyOf(features);
  }
}
