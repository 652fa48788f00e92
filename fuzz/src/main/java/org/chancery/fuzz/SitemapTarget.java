package org.chancery.fuzz;

/** Lists of pages. */
public final class SitemapTarget {
  private SitemapTarget() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read("SitemapFormat", "sitemap.xml", bytes);
  }
}
