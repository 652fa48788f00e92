package org.chancery.account;

import java.util.List;
import org.chancery.record.Confidence;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Holding;
import org.chancery.record.Participant;
import org.chancery.record.Plan;
import org.chancery.record.Record;
import org.chancery.record.Statement;

/** Leaves out of a record what is not sure enough. */
final class Sure {
  private Sure() {}

  /** What is at least so sure, each judged by its own confidence. */
  static Record only(Record r, double least) {
    List<Engagement> engagements =
        Confidence.atLeast(least, r.engagements(), Engagement::confidence).stream()
            .map(e -> e.with(Confidence.atLeast(least, e.participants(), Participant::confidence)))
            .toList();
    return r.saying(
        engagements,
        Confidence.atLeast(least, r.statements(), Statement::confidence),
        Confidence.atLeast(least, r.plans(), Plan::confidence),
        Confidence.atLeast(least, r.holdings(), Holding::confidence),
        Confidence.atLeast(least, r.events(), Event::confidence));
  }
}
