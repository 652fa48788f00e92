package org.chancery.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.account.engagement.FoundEngagement;
import org.chancery.account.engagement.Site;
import org.chancery.account.event.FoundEvent;
import org.chancery.record.CameoCode;
import org.chancery.record.Event;
import org.chancery.record.EventType;

/**
 * The record's events: those of its engagements, and what sentences tell besides. Where a sentence
 * tells of an engagement, that it is a consultation is said once.
 */
final class Occurrences {
  /** CAMEO's roots of talks, and its code for the intention to meet. */
  private static final String TALKS = "04";

  private static final String TO_MEET = "036";

  private Occurrences() {}

  static List<Event> of(
      List<Event> consultations,
      List<FoundEngagement> engagements,
      List<FoundEvent> told,
      Citation citation) {
    List<Event> out = new ArrayList<>(consultations);
    for (FoundEvent e : told) {
      boolean talks = e.code().startsWith(TALKS) || e.code().equals(TO_MEET);
      boolean known =
          talks && engagements.stream().anyMatch(g -> g.sentences().contains(e.sentence()));
      if (!known) {
        event(e, citation).ifPresent(out::add);
      }
    }
    return List.copyOf(out);
  }

  private static Optional<Event> event(FoundEvent e, Citation citation) {
    return CameoCode.nearest(e.code())
        .map(
            code ->
                Event.of(
                        // CAMEO's appeals, which PLOVER has no row for, ask for something.
                        code.type().orElse(EventType.REQUEST),
                        e.status(),
                        e.source(),
                        e.target(),
                        citation.of(List.of(e.words())))
                    .coded(code)
                    .on(e.date())
                    .at(
                        e.site().flatMap(Site::city),
                        e.site().flatMap(Site::country),
                        e.site().map(Site::latitude).orElse(OptionalDouble.empty()),
                        e.site().map(Site::longitude).orElse(OptionalDouble.empty())));
  }
}
