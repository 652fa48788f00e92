package org.chancery.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chancery.intake.TaggedPages;
import org.chancery.report.Bounds;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest {
  private static final Options OPTIONS =
      Options.defaults()
          .withFormats(List.of(new TaggedPages(), new FeedFormat(), new SitemapFormat()));

  private static final String WHOLE = "The ministers met in Vienna and spoke of water. ".repeat(10);

  private static List<Sheet> open(byte[] feed, Options options) throws IOException {
    List<Sheet> all = new ArrayList<>();
    try (Sheets sheets =
        Opening.of(Material.of("feed.xml", new ByteArrayInputStream(feed)), options)) {
      for (Optional<Sheet> s = sheets.next(); s.isPresent(); s = sheets.next()) {
        all.add(s.get());
      }
    }
    return all;
  }

  private static List<Sheet> open(String feed) throws IOException {
    return open(feed.getBytes(StandardCharsets.UTF_8), OPTIONS);
  }

  private static Page page(String feed) throws IOException {
    List<Sheet> all = open(feed);
    assertThat(all).hasSize(1);
    return (Page) all.get(0);
  }

  private static String sentence(byte[] feed, Options options) throws IOException {
    List<Sheet> all = open(feed, options);
    assertThat(all).hasSize(1);
    return ((Input.Refused) all.get(0)).sentence();
  }

  private static String rss(String items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>"""
        + items
        + "</channel></rss>";
  }

  @Test
  void anEntryWithItsTextIsAPage() throws IOException {
    Page page =
        page(
            rss(
                """
                <item><title>Ministers meet &amp; talk</title>
                <link>https://ministry.example/1</link><dc:creator>Jane Roe</dc:creator>
                <pubDate>Thu, 11 Jan 2024 23:30:00 -0800</pubDate>
                <description>Ministers met.</description>
                <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
                """
                    .formatted(WHOLE)));

    assertThat(page.source()).isEqualTo("https://ministry.example/1");
    assertThat(page.text()).isEqualTo(WHOLE.strip());
    assertThat(page.title()).hasValue("Ministers meet & talk");
    assertThat(page.author()).hasValue("Jane Roe");
    assertThat(page.url()).hasValue("https://ministry.example/1");
    // The day where it was published, which is another in Greenwich.
    assertThat(page.date()).hasValue(LocalDate.of(2024, 1, 11));
  }

  @Test
  void anEntryWithASummaryIsThat() throws IOException {
    assertThat(
            page(rss(
                    "<item><link>https://a.example/</link><description>They met.</description></item>"))
                .text())
        .isEqualTo("They met.");
  }

  @Test
  void entriesWithoutWordsAreToldOnce() throws IOException {
    List<Sheet> all =
        open(
            rss(
                "<item><link>https://a.example/1</link></item>"
                    + "<item><link>https://a.example/2</link><description>They met.</description></item>"
                    + "<item><link>https://a.example/3</link></item>"));

    assertThat(all).hasSize(2);
    assertThat(((Input.Refused) all.get(1)).sentence())
        .isEqualTo(
            "feed.xml: 2 entries have no text (https://a.example/1). Give the feed's own address, so"
                + " that the pages are fetched, or the pages.");
  }

  @Test
  void aFeedWithoutEntriesIsTold() throws IOException {
    assertThat(sentence(rss("").getBytes(StandardCharsets.UTF_8), OPTIONS))
        .isEqualTo(
            "feed.xml is a feed without an entry. Give it when it has some, or its address.");
  }

  @Test
  void readsAtom() throws IOException {
    Page page =
        page(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>f</id>
            <updated>2024-01-12T00:00:00Z</updated>
            <entry><id>tag:1</id><title type="html">Ministers &lt;b&gt;meet&lt;/b&gt;</title>
            <link rel="self" href="https://a.example/self"/>
            <link rel="alternate" href="https://a.example/1"/>
            <author><name>Jane Roe</name></author><author><name>Ana Lima</name></author>
            <published>2024-01-11T01:00:00+04:00</published><updated>2024-01-12T00:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
            </entry></feed>
            """
                .formatted(WHOLE));

    assertThat(page.text()).isEqualTo(WHOLE.strip());
    assertThat(page.title()).hasValue("Ministers meet");
    assertThat(page.author()).hasValue("Jane Roe, Ana Lima");
    assertThat(page.url()).hasValue("https://a.example/1");
    assertThat(page.date()).hasValue(LocalDate.of(2024, 1, 11));
  }

  @Test
  void readsRss1() throws IOException {
    Page page =
        page(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://a.example/"><title>News</title><link>https://a.example/</link>
            <description>d</description></channel>
            <item rdf:about="https://a.example/1"><title>Ministers meet</title>
            <link>https://a.example/1</link><description>They met.</description>
            <dc:date>2024-01-11</dc:date></item></rdf:RDF>
            """);

    assertThat(page.text()).isEqualTo("They met.");
    assertThat(page.date()).hasValue(LocalDate.of(2024, 1, 11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.91", "0.92", "0.93", "0.94", "2.0"})
  void readsOlderRss(String version) throws IOException {
    assertThat(
            page("<rss version=\""
                    + version
                    + "\"><channel><title>N</title><link>https://a.example/</link>"
                    + "<description>d</description><item><title>T</title>"
                    + "<link>https://a.example/1</link><description>They met.</description>"
                    + "</item></channel></rss>")
                .text())
        .isEqualTo("They met.");
  }

  @Test
  void readsJson() throws IOException {
    Page page =
        page(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": [
             {"id": "1", "url": "https://a.example/1", "title": "Ministers meet",
              "content_html": "<p>%s</p>", "date_published": "2024-01-11T23:00:00-05:00",
              "authors": [{"name": "Jane Roe"}]}]}
            """
                .formatted(WHOLE));

    assertThat(page.text()).isEqualTo(WHOLE.strip());
    assertThat(page.author()).hasValue("Jane Roe");
    assertThat(page.date()).hasValue(LocalDate.of(2024, 1, 11));
  }

  @Test
  void readsWhatIsAlmostXml() throws IOException {
    assertThat(
            page("\n\n"
                    + rss(
                        "<item><link>https://a.example/</link><description>They&nbsp;met"
                            + " &eacute;.</description></item>"))
                .text())
        .isEqualTo("They\u00a0met é.");
  }

  @Test
  void takesTheFeedsWordForItsEncoding() throws IOException {
    String feed =
        rss("<item><link>https://a.example/</link><description>Они встретились.</description></item>")
            .replace("UTF-8", "windows-1251");

    List<Sheet> all = open(feed.getBytes(Charset.forName("windows-1251")), OPTIONS);

    assertThat(((Page) all.get(0)).text()).isEqualTo("Они встретились.");
  }

  @Test
  void declaresNothing() throws IOException {
    for (String dtd :
        List.of(
            "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")) {
      assertThat(
              sentence(
                  (dtd
                          + "<rss version=\"2.0\"><channel><item><title>&b;</title></item></channel></rss>")
                      .getBytes(UTF_8),
                  OPTIONS))
          .startsWith("feed.xml declares a document type, which is not read");
    }
  }

  @Test
  void isNotEndless() throws IOException {
    byte[] large = rss("<item><title>" + "a".repeat(3000) + "</title></item>").getBytes(UTF_8);
    assertThat(sentence(large, OPTIONS.withBounds(Bounds.defaults().withMostBytes(2000))))
        .isEqualTo("feed.xml is larger than 2000 bytes. Raise the limit with --max-bytes.");
    byte[] deep = rss("<a>".repeat(100_000) + "</a>".repeat(100_000)).getBytes(UTF_8);
    assertThat(sentence(deep, OPTIONS))
        .startsWith("feed.xml has more than 96 elements one in another.");
    byte[] nested =
        ("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + "[".repeat(100_000))
            .getBytes(UTF_8);
    assertThat(sentence(nested, OPTIONS)).startsWith("feed.xml is no JSON feed that can be read");
  }

  @Test
  void brokenOnesAreTold() throws IOException {
    assertThat(sentence("<rss version=\"2.0\"><channel><item>".getBytes(UTF_8), OPTIONS))
        .startsWith("feed.xml is broken XML");
    assertThat(sentence("<feed><entry/></feed>".getBytes(UTF_8), OPTIONS))
        .startsWith("feed.xml is no feed");
  }

  @Test
  void aSitemapHasNoText() throws IOException {
    String map =
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/1"
            + "</loc></url></urlset>";
    String expected =
        "feed.xml is a sitemap: a list of 1 address (https://a.example/1) and no text. Give the"
            + " sitemap's own address, so that the pages are fetched.";

    assertThat(sentence(map.getBytes(UTF_8), OPTIONS)).isEqualTo(expected);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(map.getBytes(UTF_8));
    }
    Sheets sheets =
        new SitemapFormat()
            .open(Material.of("feed.xml", new ByteArrayInputStream(packed.toByteArray())), OPTIONS);
    assertThat(((Input.Refused) sheets.next().orElseThrow()).sentence()).isEqualTo(expected);
  }

  @Test
  void aPackedSitemapIsNotEndless() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[5_000_000]);
    }
    Sheets sheets =
        new SitemapFormat()
            .open(
                Material.of("map.xml.gz", new ByteArrayInputStream(packed.toByteArray())),
                OPTIONS.withBounds(Bounds.defaults().withMostBytes(100_000)));

    assertThat(((Input.Refused) sheets.next().orElseThrow()).sentence())
        .startsWith("map.xml.gz is larger than 100000 bytes.");
  }

  @ParameterizedTest
  @CsvSource({
    "<rss version='2.0'>, true",
    "<?xml version='1.0'?><!-- a --><feed xmlns='x'>, true",
    "<?xml version='1.0'?><?xml-stylesheet href='a'?>  <rdf:RDF>, true",
    "<html><body><rss></body>, false",
    "The <rss> of the day, false",
    "{\"version\":\"https://jsonfeed.org/version/1\"}, true",
    "{\"text\":\"They met.\"}, false",
    "<rssx>, false",
  })
  void knowsAFeed(String opening, boolean is) {
    assertThat(new FeedFormat().fit(new Head("x", Optional.empty(), opening.getBytes(UTF_8))))
        .isEqualTo(is ? Format.Fit.SIGNED : Format.Fit.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 11 Jan 2024 08:00:00 GMT | 2024-01-11",
        "11 Jan 2024 | 2024-01-11",
        "Thursday, 11 January 2024 08:00 | 2024-01-11",
        "11-Jan-24 08:00 | 2024-01-11",
        "Tue, 5 Mar 96 08:00 EST | 1996-03-05",
        "2024-01-11T23:59:59-11:00 | 2024-01-11",
        "2024-01-11 | 2024-01-11",
        "2024-02-31 | ",
        "yesterday | ",
        "45 Foo 2024 | ",
      })
  void daysAsStated(String stated, LocalDate day) {
    assertThat(Days.of(stated)).isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in Vienna on Monday. | true",
        "They met in Vienna on … | false",
        "They met in Vienna on [...] | false",
        "They met in Vienna. Read more | false",
        "They met in Vienna. Continue reading Ministers meet | false",
        "They met. | false",
      })
  void tellsATeaserFromAText(String words, boolean whole) {
    assertThat(Words.of(words).whole(20)).isEqualTo(whole);
  }
}
