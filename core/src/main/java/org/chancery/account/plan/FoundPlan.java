package org.chancery.account.plan;

import java.util.Optional;
import org.chancery.record.PartialDate;
import org.chancery.report.Span;

/**
 * A plan as it was found in the text.
 *
 * @param what a short name, from the report's own words
 * @param date as precise as the text allows
 * @param place the city, where the text gives one
 * @param country ISO 3166-1 alpha-3
 * @param span the clause, or the noun phrase with its relative clause
 * @param sentence index into the document's sentences
 * @param verb the verb that tells what is to be done, or the noun where no verb does
 * @param noun the event's noun, where the plan is a noun phrase, perhaps with its clause
 * @param grounds what speaks for it
 */
public record FoundPlan(
    String what,
    Optional<PartialDate> date,
    Optional<String> place,
    Optional<String> country,
    Span span,
    int sentence,
    int verb,
    Optional<Integer> noun,
    Grounds grounds) {
  /**
   * What a plan was decided on.
   *
   * @param odds that it is one, a logarithm in {@link
   *     org.chancery.account.decision.LinearModel#UNIT}s
   * @param sign by what it is told as to come, in the words of {@code Future.Sign}
   * @param ownDate whether its date, if it has one, stands in its own words
   */
  public record Grounds(long odds, String sign, boolean ownDate) {}
}
