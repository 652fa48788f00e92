package org.chancery.account.engagement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;

/**
 * An engagement that a report tells of, with every sentence that does.
 *
 * @param sentences indices of the sentences that tell of it, in order; the first brought it up
 * @param grounds what speaks for it
 */
public record FoundEngagement(
    Kind kind,
    Status status,
    Optional<PartialDate> date,
    Optional<Site> site,
    Optional<String> occasion,
    Optional<String> name,
    List<Party> parties,
    List<Integer> sentences,
    Grounds grounds) {
  public FoundEngagement {
    parties = List.copyOf(parties);
    sentences = List.copyOf(sentences);
  }

  /**
   * What an engagement was decided on. Odds are as {@link Judge} gives them.
   *
   * @param real the odds that there was such an engagement; empty where only a plan tells of it
   * @param plan the odds of the plan that tells of it, where one does
   * @param takesPart for parties, by their ids, the odds that they took part
   * @param tellings how many places tell of it
   * @param said whether some word says it, and it does not only follow from what people did
   *     together
   */
  public record Grounds(
      OptionalLong real,
      OptionalLong plan,
      Map<Integer, Long> takesPart,
      int tellings,
      boolean said) {
    public Grounds {
      takesPart = Map.copyOf(takesPart);
    }

    /** Nothing but a plan tells of it. */
    static Grounds of(Planned plan) {
      return new Grounds(OptionalLong.empty(), OptionalLong.of(plan.odds()), Map.of(), 1, true);
    }

    /** And a plan tells of it, too. */
    Grounds with(Grounds made) {
      return new Grounds(real, made.plan, takesPart, tellings, said);
    }
  }

  FoundEngagement withDate(Optional<PartialDate> other) {
    return new FoundEngagement(
        kind, status, other, site, occasion, name, parties, sentences, grounds);
  }

  FoundEngagement withStatus(Status other) {
    return new FoundEngagement(
        kind, other, date, site, occasion, name, parties, sentences, grounds);
  }

  FoundEngagement withSite(Optional<Site> other) {
    return new FoundEngagement(
        kind, status, date, other, occasion, name, parties, sentences, grounds);
  }
}
