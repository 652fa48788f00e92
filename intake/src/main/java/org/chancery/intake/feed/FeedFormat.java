package org.chancery.intake.feed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * Feeds: RSS 0.9x, 1.0 and 2.0, Atom (RFC 4287) and JSON Feed. Read as a file, a feed gives a page
 * for each entry: its whole text where the feed carries it, else what the feed says of it.
 */
public final class FeedFormat implements Format {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

  @Override
  public String name() {
    return "a feed";
  }

  @Override
  public List<String> endings() {
    return List.of(".rss", ".atom");
  }

  @Override
  public Fit fit(Head head) {
    return isFeed(head) ? Fit.SIGNED : Fit.NONE;
  }

  /** Whether it is a feed. */
  public static boolean isFeed(Head head) {
    return isJson(head) || Root.of(head).filter(ROOTS::contains).isPresent();
  }

  private static boolean isJson(Head head) {
    String opening = head.opening();
    return opening.startsWith("{")
        && opening.replace("\\/", "/").contains("://jsonfeed.org/version/");
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    try {
      return read(material, options).all(material, options);
    } catch (Unreadable e) {
      return Sheets.of(Input.Refused.of(material.name(), e.reason()));
    }
  }

  /** Reads a feed. */
  public static Feed read(Material material, Options options) throws IOException, Unreadable {
    byte[] bytes = Bytes.of(material, options);
    return isJson(Head.of(material.name(), material.mediaType(), bytes))
        ? JsonFeedReader.read(material, bytes, options)
        : FeedReader.read(material, bytes, options);
  }
}
