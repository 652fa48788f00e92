package org.chancery.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page as it was given, before anything in it is understood.
 *
 * @param source the path or address as given; for a JSON Lines input, its id
 * @param text after decoding, without a byte order mark; line ends as they were. Of a format that
 *     is more than text (HTML, PDF, mail), the words that a reader sees, one paragraph a line
 * @param title given beside the text
 * @param date publication date given beside the text
 * @param outlet given beside the text
 * @param url where the page was published
 * @param author who signed it, given beside the text
 * @param original what the text was made from; none if the text is all there was
 */
public record Page(
    String source,
    String text,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> author,
    Optional<Original> original)
    implements Sheet {
  /** A page that nobody signed, and that is text alone. */
  public Page(
      String source,
      String text,
      Optional<String> title,
      Optional<LocalDate> date,
      Optional<String> outlet,
      Optional<String> url) {
    this(source, text, title, date, outlet, url, Optional.empty(), Optional.empty());
  }

  /** A page of which there is only the text. */
  public static Page of(String source, String text) {
    return new Page(
        source, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same page, published at an address; the one it has, if none is given. */
  public Page at(Optional<String> address) {
    return new Page(source, text, title, date, outlet, address.or(() -> url), author, original);
  }

  /** The same page, with what its text was made from. */
  public Page madeFrom(Original original) {
    return new Page(source, text, title, date, outlet, url, author, Optional.of(original));
  }
}
