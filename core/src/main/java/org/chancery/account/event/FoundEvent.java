package org.chancery.account.event;

import java.util.List;
import java.util.Optional;
import org.chancery.account.engagement.Site;
import org.chancery.record.Event;
import org.chancery.record.PartialDate;
import org.chancery.report.Span;

/**
 * An event that a sentence tells.
 *
 * @param code CAMEO's
 * @param sentence index into the document's sentences
 * @param words of the report, from the first to the last that say so
 */
public record FoundEvent(
    String code,
    List<Event.Actor> source,
    List<Event.Actor> target,
    Optional<PartialDate> date,
    Optional<Site> site,
    int sentence,
    Span words) {
  public FoundEvent {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
