package org.chancery.account.engagement;

import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;

/**
 * An engagement that a report tells of, with every sentence that does.
 *
 * @param sentences indices of the sentences that tell of it, in order; the first brought it up
 */
public record FoundEngagement(
    Kind kind,
    Status status,
    Optional<PartialDate> date,
    Optional<Site> site,
    Optional<String> occasion,
    Optional<String> name,
    List<Party> parties,
    List<Integer> sentences) {
  public FoundEngagement {
    parties = List.copyOf(parties);
    sentences = List.copyOf(sentences);
  }

  FoundEngagement withDate(Optional<PartialDate> other) {
    return new FoundEngagement(kind, status, other, site, occasion, name, parties, sentences);
  }

  FoundEngagement withStatus(Status other) {
    return new FoundEngagement(kind, other, date, site, occasion, name, parties, sentences);
  }

  FoundEngagement withSite(Optional<Site> other) {
    return new FoundEngagement(kind, status, date, other, occasion, name, parties, sentences);
  }
}
