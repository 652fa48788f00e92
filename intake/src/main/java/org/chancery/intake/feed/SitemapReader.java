package org.chancery.intake.feed;

import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Options;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps. */
final class SitemapReader {
  /** Where a sitemap is that is a file: all that it lists has a whole address. */
  private static final String NOWHERE = "http://sitemap.invalid/sitemap.xml";

  private SitemapReader() {}

  static List<Link> read(Optional<String> address, byte[] bytes, Options options)
      throws Unreadable {
    // Whatever encoding it declared, it is handed on as UTF-8, which declares none.
    String xml = decoded(bytes).replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
    Xml.check(xml, options.bounds());
    AbstractSiteMap map = parsed(xml, address);
    if (map instanceof SiteMapIndex index) {
      return index.getSitemaps().stream()
          .map(m -> link(m.getUrl(), m.getLastModified(), true))
          .toList();
    }
    return map instanceof SiteMap pages
        ? pages.getSiteMapUrls().stream()
            .map(u -> link(u.getUrl(), u.getLastModified(), false))
            .toList()
        : List.of();
  }

  private static AbstractSiteMap parsed(String xml, Optional<String> address) throws Unreadable {
    // Not strict: a list may lead to any host, each of which is asked by its own rules.
    SiteMapParser parser = new SiteMapParser(false);
    parser.setStrictNamespace(false);
    try {
      return parser.parseSiteMap(
          "application/xml", xml.getBytes(StandardCharsets.UTF_8), where(address));
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      throw new Unreadable("is no sitemap that can be read: it may be cut off. Save it anew.");
    }
  }

  private static String decoded(byte[] bytes) throws Unreadable {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
      StringWriter xml = new StringWriter();
      reader.transferTo(xml);
      return xml.toString().stripLeading();
    } catch (IOException e) {
      throw Unreadable.inUnknownEncoding();
    }
  }

  private static URL where(Optional<String> address) throws MalformedURLException {
    return URI.create(address.orElse(NOWHERE)).toURL();
  }

  private static Link link(URL address, @Nullable Date changed, boolean list) {
    return new Link(
        address.toExternalForm(), Optional.ofNullable(changed).map(Date::toInstant), list);
  }
}
