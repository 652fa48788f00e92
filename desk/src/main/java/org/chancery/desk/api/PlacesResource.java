package org.chancery.desk.api;

import java.util.List;
import org.chancery.brief.material.Engagements;
import org.chancery.desk.visit.Reply;
import org.chancery.record.Engagement;
import org.chancery.register.Dossier;

/** Where engagements take place: all, or those that answer a question. */
final class PlacesResource implements Resource {
  private final Counts counts;

  PlacesResource(Counts counts) {
    this.counts = counts;
  }

  @Override
  public Reply reply(Call call) {
    List<Spot> spots = call.words("q").isEmpty() ? counts.of(call).spots() : answering(call);
    return Json.reply(call.paging().page(spots, Spot::json));
  }

  private static List<Spot> answering(Call call) {
    Spots spots = new Spots();
    for (Dossier told : call.register().engagements(call.question(), call.moment(), Call.MOST)) {
      if (Engagements.confidence(told) >= Engagements.SURE) {
        Engagement e = Engagements.of(told);
        spots.add(e.place(), e.country(), e.latitude(), e.longitude());
      }
    }
    return spots.sorted();
  }
}
