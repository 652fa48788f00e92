package org.chancery.brief.form.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.chancery.brief.page.Citation;
import org.chancery.brief.page.Page;
import org.chancery.record.Passage;
import org.chancery.register.Source;

/**
 * A citation as a list of sources gives it.
 *
 * @param origin outlet and date, such as "Trend, 11 January 2024"
 * @param words the report's, between quotation marks
 * @param field " (headline)" if they stand in the title, else empty
 * @param where the address if there is one, else the path
 * @param isAddress whether {@code where} is an address that a browser may be sent to
 */
record Reference(
    int number, String origin, String words, String field, String where, boolean isAddress) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static Reference of(Citation citation) {
    Source source = citation.source();
    String outlet = source.outlet().map(Clean::words).orElse("Outlet not named");
    String day = source.published().map(DAY::format).orElse("undated");
    Optional<String> address = source.page().url().map(Clean::words).filter(Reference::isAddress);
    String path =
        source.paths().stream().findFirst().orElseGet(() -> source.page().source()).strip();
    return new Reference(
        citation.number(),
        Typography.own(outlet + ", " + day, ' '),
        Typography.quoted(citation.words()),
        citation.passage().field().equals(Passage.TITLE) ? " (headline)" : "",
        address.orElseGet(() -> Clean.words(path)),
        address.isPresent());
  }

  /** The reader's mark, if it is more than blanks. */
  static Optional<String> marking(Page page) {
    return page.marking().map(Clean::words).map(String::strip).filter(m -> !m.isEmpty());
  }

  /**
   * Only addresses of the web become links: what else a report calls its address does other things.
   */
  private static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && url.matches("[!-~]+")
          && !url.matches(".*[<>\"`\\\\].*");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The address; else the file's name alone, for folders are nobody's business who gets a page. */
  String shown() {
    return isAddress
        ? where
        : where.substring(1 + Math.max(where.lastIndexOf('/'), where.lastIndexOf('\\')));
  }
}
