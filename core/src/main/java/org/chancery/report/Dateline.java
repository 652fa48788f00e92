package org.chancery.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The words before an agency's first sentence: "BAKU, Azerbaijan, January 11."
 *
 * @param place the city as ordinary text ("Baku")
 * @param span of the place's words in the report's text
 * @param day that it is dated, the year being that of the publication where it states none
 */
public record Dateline(
    String place, Optional<String> country, Span span, Optional<LocalDate> day) {}
