package org.chancery.account.engagement;

import java.util.Optional;
import org.chancery.record.PartialDate;
import org.chancery.report.Span;

/**
 * A plan that may be one of an engagement.
 *
 * @param sentence index of the sentence that it stands in
 * @param verb the verb that tells what is to be done, or the noun where no verb does
 * @param noun the event's noun, where the plan is a noun phrase
 * @param span of its words
 * @param city where it is to be
 * @param country ISO 3166-1 alpha-3
 * @param odds that it is a plan, as {@link Judge} gives odds
 */
public record Planned(
    int sentence,
    int verb,
    Optional<Integer> noun,
    Span span,
    Optional<PartialDate> date,
    Optional<String> city,
    Optional<String> country,
    long odds) {}
