package org.chancery.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page as it was given, before anything in it is understood.
 *
 * @param source the path or address as given; for a JSON Lines input, its id
 * @param text after decoding, without a byte order mark; line ends as they were
 * @param title given beside the text
 * @param date publication date given beside the text
 * @param outlet given beside the text
 * @param url where the page was published
 */
public record Page(
    String source,
    String text,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> outlet,
    Optional<String> url) {
  /** A page of which there is only the text. */
  public static Page of(String source, String text) {
    return new Page(
        source, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
