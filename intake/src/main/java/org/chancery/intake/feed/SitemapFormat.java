package org.chancery.intake.feed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.intake.pack.Gzip;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * Sitemaps and indexes of them (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>),
 * packed with gzip or not. They hold no text: read as a file, one is refused with a sentence that
 * says what to do.
 */
public final class SitemapFormat implements Format {
  private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");

  @Override
  public String name() {
    return "a sitemap";
  }

  @Override
  public List<String> endings() {
    return List.of();
  }

  @Override
  public Fit fit(Head head) {
    Optional<String> root = Root.of(Gzip.is(head) ? Gzip.inner(head) : head);
    if (root.isPresent()) {
      return ROOTS.contains(root.get()) ? Fit.SIGNED : Fit.NONE;
    }
    return Gzip.is(head) && head.ends(".xml.gz") ? Fit.CALLED : Fit.NONE;
  }

  /** Whether it is a sitemap or an index of them. */
  public static boolean isSitemap(Head head) {
    return new SitemapFormat().fit(head) != Fit.NONE;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    return Sheets.of(new Input.Refused(material.name(), sentence(material, options)));
  }

  private static String sentence(Material material, Options options) throws IOException {
    try {
      List<Link> links = read(material, options);
      Optional<Link> first = links.stream().findFirst();
      return material.name()
          + " is a sitemap: a list of "
          + links.size()
          + (links.size() == 1 ? " address" : " addresses")
          + first.map(l -> " (" + l.address() + ")").orElse("")
          + " and no text. Give the sitemap's own address, so that the pages are fetched.";
    } catch (Unreadable e) {
      return material.name() + " " + e.reason();
    }
  }

  /** What a sitemap or an index of sitemaps leads to, in its order. */
  public static List<Link> read(Material material, Options options) throws IOException, Unreadable {
    byte[] bytes = Bytes.unpacked(material, options);
    return SitemapReader.read(material.address(), bytes, options);
  }
}
