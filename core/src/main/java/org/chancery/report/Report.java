package org.chancery.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as it came in at the door, with its page furniture told from its prose.
 *
 * @param source the path or address as given; for a JSON Lines input, its id
 * @param text exactly as given, after decoding; a byte order mark is not part of it
 * @param titleField a title given beside the text (JSON Lines); a headline within the text is a
 *     paragraph
 * @param title the title, from wherever it was found
 * @param outlet who wrote it; under a syndicator's credit, the agency credited
 * @param attribution who told the outlet, as the text says it ("the ministry")
 * @param author who signed it, where that was given beside the text
 * @param language ISO 639-1
 * @param paragraphs the prose, in order, not overlapping
 */
public record Report(
    String source,
    String text,
    Optional<String> titleField,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> syndicator,
    Optional<String> attribution,
    Optional<String> author,
    Optional<Dateline> dateline,
    Optional<String> url,
    String language,
    List<Paragraph> paragraphs) {
  public Report {
    paragraphs = List.copyOf(paragraphs);
  }
}
