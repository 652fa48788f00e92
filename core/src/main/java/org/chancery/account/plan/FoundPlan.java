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
 */
public record FoundPlan(
    String what,
    Optional<PartialDate> date,
    Optional<String> place,
    Optional<String> country,
    Span span,
    int sentence,
    int verb,
    Optional<Integer> noun) {}
