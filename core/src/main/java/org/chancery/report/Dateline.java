package org.chancery.report;

import java.util.Optional;

/**
 * The words before an agency's first sentence: "BAKU, Azerbaijan, January 11."
 *
 * @param place the city as ordinary text ("Baku")
 * @param span of the place's words in the report's text
 */
public record Dateline(String place, Optional<String> country, Span span) {}
