package org.chancery.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.intake.web.Reading.IMPATIENT;
import static org.chancery.intake.web.Reading.QUICK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.intake.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private Reading read(String... paths) {
    return Reading.of(QUICK, java.util.Arrays.stream(paths).map(site::at).toArray(String[]::new));
  }

  private String refusal(String path) {
    Reading reading = read(path);
    assertThat(reading.texts()).isEmpty();
    assertThat(reading.sentences()).hasSize(1);
    return reading.sentences().get(0);
  }

  @Test
  void readsAPage() {
    site.page("/a", "They met.");

    assertThat(read("/a").texts()).containsExactly("They met.");
  }

  @Test
  void tellsWhoAsks() {
    site.on(
        "/a",
        e ->
            Site.send(
                e, "text/plain", e.getRequestHeaders().getFirst("User-Agent").getBytes(UTF_8)));

    assertThat(read("/a").texts()).containsExactly("Chancery/1");
  }

  @Test
  void takesTheServersWordForTheEncoding() {
    site.on(
        "/a",
        e ->
            Site.send(
                e,
                "text/html; charset=windows-1252",
                Site.html("Zoë met Tomáš")
                    .getBytes(java.nio.charset.Charset.forName("windows-1252"))));

    assertThat(read("/a").texts()).containsExactly("Zoë met Tomáš");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void unpacks(String coding) {
    site.on("/a", e -> packed(e, coding, Site.html("They met.").getBytes(UTF_8)));

    assertThat(read("/a").texts()).containsExactly("They met.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void aBombIsLarge(String coding) {
    site.on("/a", e -> packed(e, coding, new byte[20_000_000]));

    assertThat(refusal("/a"))
        .isEqualTo(
            site.at("/a") + " is larger than 1000000 bytes. Raise the limit with --max-bytes.");
  }

  private static void packed(com.sun.net.httpserver.HttpExchange e, String coding, byte[] content)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        coding.equals("gzip") ? new GZIPOutputStream(bytes) : new DeflaterOutputStream(bytes)) {
      out.write(content);
    }
    e.getResponseHeaders().set("Content-Encoding", coding);
    Site.send(e, "text/html", bytes.toByteArray());
  }

  @Test
  void anEndlessBodyIsLarge() {
    site.on(
        "/a",
        e -> {
          e.getResponseHeaders().set("Content-Type", "text/html");
          e.sendResponseHeaders(200, 0);
          byte[] some = "They met. ".repeat(1000).getBytes(UTF_8);
          while (true) {
            e.getResponseBody().write(some);
          }
        });

    assertThat(refusal("/a")).contains("larger than 1000000 bytes");
  }

  @Test
  void aTrickleIsCut() {
    site.on(
        "/a",
        e -> {
          e.getResponseHeaders().set("Content-Type", "text/html");
          e.sendResponseHeaders(200, 1000);
          while (true) {
            e.getResponseBody().write('a');
            e.getResponseBody().flush();
            LockSupport.parkNanos(20_000_000);
          }
        });

    assertThat(Reading.of(IMPATIENT, site.at("/a")).sentences())
        .singleElement()
        .asString()
        .contains(" took too long to answer. ")
        .contains("--timeout");
  }

  @Test
  void silenceIsCut() {
    site.on("/a", e -> LockSupport.parkNanos(60_000_000_000L));

    assertThat(Reading.of(IMPATIENT, site.at("/a")).sentences())
        .singleElement()
        .asString()
        .contains("answer")
        .contains("--timeout");
  }

  @Test
  void tellsAnAnswerThatBrokeOff() {
    site.on(
        "/a",
        e -> {
          e.getResponseHeaders().set("Content-Type", "text/html");
          e.sendResponseHeaders(200, 1000);
          e.getResponseBody().write("They".getBytes(UTF_8));
          e.getResponseBody().flush();
        });

    assertThat(refusal("/a"))
        .isEqualTo(site.at("/a") + " broke off before all of it had come. Call again later.");
    assertThat(site.asked("/a")).isEqualTo(2);
  }

  @Test
  void tellsWhatNoFormatReads() {
    site.typed("/a", "image/png", "\u0089PNG");

    assertThat(refusal("/a"))
        .isEqualTo(
            site.at("/a") + " is image/png, which is not read here. Give the address of a page.");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 402, 403, 404, 410, 418, 451, 500, 501, 502, 504})
  void tellsWhatAServerSays(int status) {
    site.status("/a", status);

    assertThat(refusal("/a")).startsWith(site.at("/a") + " ").contains("(" + status + "). ");
    assertThat(site.asked("/a")).isEqualTo(1);
  }

  @Test
  void oneFailureStopsNoOther() {
    site.page("/b", "They met.");

    Reading reading = read("/a", "/b");

    assertThat(reading.texts()).containsExactly("They met.");
    assertThat(reading.sentences()).hasSize(1);
  }

  @Test
  void tellsAHostThatIsNotThere() {
    Reading reading = Reading.of(QUICK, "http://nowhere.invalid/a");

    assertThat(reading.sentences())
        .containsExactly(
            "http://nowhere.invalid/a cannot be reached: there is no host nowhere.invalid, or no"
                + " network. Check the spelling and the network.");
  }

  @Test
  void follows() {
    site.leadsTo("/a", "b").leadsTo("/b", site.at("/c")).page("/c", "They met.");

    assertThat(read("/a").texts()).containsExactly("They met.");
  }

  @Test
  void followsNoCircle() {
    site.leadsTo("/a", "/b").leadsTo("/b", "/a");

    assertThat(refusal("/a")).contains(" leads round in a circle, by ");
  }

  @Test
  void followsNoEndlessChain() {
    for (int i = 0; i < 20; i++) {
      site.leadsTo("/" + i, "/" + (i + 1));
    }

    assertThat(refusal("/0")).contains(" leads on to other addresses more than 5 times. ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "file:///etc/passwd",
        "http://a:b@example.org/",
        "javascript:1"
      })
  void followsNothingButTheWeb(String location) {
    site.leadsTo("/a", location);

    assertThat(refusal("/a"))
        .startsWith(site.at("/a") + " leads on to an address that is not asked: ")
        .doesNotContain("a:b");
  }

  @Test
  void nothingTwice() {
    site.leadsTo("/a", "/c").leadsTo("/b", "/c").page("/c", "They met.");

    assertThat(read("/a", "/b", "/c", "/c#part", "/c?utm_source=feed").texts())
        .containsExactly("They met.");
    assertThat(site.asked("/c")).isEqualTo(1);
  }

  @Test
  void robotsAreObeyed() {
    site.typed("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n")
        .page("/private/a", "They met.")
        .page("/a", "They met again.")
        .leadsTo("/b", "/private/a");

    Reading reading = read("/private/a", "/a", "/b");

    assertThat(reading.texts()).containsExactly("They met again.");
    assertThat(reading.sentences()).hasSize(1).allMatch(s -> s.contains("/robots.txt forbids it"));
    assertThat(site.asked("/private/a")).isZero();
    assertThat(site.asked("/robots.txt")).isEqualTo(1);
  }

  @Test
  void robotsMayNameUs() {
    site.typed(
            "/robots.txt",
            "text/plain",
            "User-agent: *\nDisallow:\n\nUser-agent: Chancery\nDisallow: /\n")
        .page("/a", "They met.");

    assertThat(refusal("/a")).contains("forbids it");
  }

  @Test
  void robotsThatFailForbid() {
    site.status("/robots.txt", 500).page("/a", "They met.");

    assertThat(refusal("/a")).contains(" cannot tell its rules now ");
    assertThat(site.asked("/a")).isZero();
  }

  @Test
  void aFeedLeadsToItsPages() {
    String whole = "The ministers met in Vienna and spoke of water. ".repeat(20);
    site.typed(
            "/feed",
            "application/rss+xml",
            """
            <?xml version="1.0"?><rss version="2.0"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>
            <item><title>One</title><link>%s</link><description>They met</description></item>
            <item><title>Two</title><link>%s</link><description>They</description>
              <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
            </channel></rss>
            """
                .formatted(site.at("/1"), site.at("/2"), whole))
        .page("/1", "They met on page one.")
        .page("/2", "They met on page two.");

    assertThat(read("/feed").texts()).containsExactly(whole.strip(), "They met on page one.");
    assertThat(site.asked("/2")).isZero();
  }

  @Test
  void whatCannotBeReadStopsNoOtherPageOfItsList() {
    site.typed("/sitemap.xml", "application/xml", site.urlset(List.of("/1", "/2")))
        .on("/1", e -> Site.send(e, "application/gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0}))
        .page("/2", "They met.");

    Reading reading = read("/sitemap.xml");

    assertThat(reading.texts()).containsExactly("They met.");
    assertThat(reading.sentences()).singleElement().asString().startsWith(site.at("/1") + " ");
  }

  @Test
  void anEntryThatLeadsNowhereIsTold() {
    site.typed(
        "/feed",
        "application/rss+xml",
        "<rss version=\"2.0\"><channel><title>T</title><item><title>One</title></item></channel></rss>");

    assertThat(refusal("/feed"))
        .isEqualTo(
            site.at("/feed")
                + ": 1 entry has no text (One) and no address. Whoever publishes the feed should"
                + " look at it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/1.xml.gz", "/1.gz", "/1"})
  void aSitemapLeadsToItsPages(String packedAt) throws IOException {
    site.typed(
            "/sitemap.xml",
            "application/xml",
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + site.at(packedAt)
                + "</loc></sitemap></sitemapindex>")
        .page("/a", "They met on page one.")
        .page("/b", "They met on page two.");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(site.urlset(List.of("/a", "/b")).getBytes(StandardCharsets.UTF_8));
    }
    site.on(packedAt, e -> Site.send(e, "application/gzip", packed.toByteArray()));

    assertThat(read("/sitemap.xml").texts())
        .containsExactly("They met on page one.", "They met on page two.");
  }

  @Test
  void enoughIsEnough() {
    site.typed("/sitemap.xml", "application/xml", site.urlset(List.of("/1", "/2", "/3")))
        .page("/1", "One.")
        .page("/2", "Two.")
        .page("/3", "Three.");

    Reading reading = Reading.of(QUICK.withMostPages(2), site.at("/sitemap.xml"));

    assertThat(reading.texts()).hasSize(2);
    assertThat(reading.counts().left()).isEqualTo(1);
  }

  @Test
  void pagesThatMayNotBeAskedForAreToldOnce() {
    site.typed("/robots.txt", "text/plain", "User-agent: *\nDisallow: /p\n")
        .typed("/sitemap.xml", "application/xml", site.urlset(List.of("/p1", "/p2", "/p3", "/a")))
        .page("/a", "They met.");

    Reading reading = read("/sitemap.xml");

    assertThat(reading.texts()).containsExactly("They met.");
    assertThat(reading.sentences()).hasSize(1);
    assertThat(reading.sentences().get(0))
        .startsWith(site.at("/p1") + " was not asked for: ")
        .endsWith(" The same holds for 2 other pages.");
    assertThat(reading.refused().get(0).source()).isEqualTo(site.at("/p1"));
  }

  @Test
  void whatIsNotXmlIsNoList() {
    site.typed("/feed", "application/rss+xml", "<rss version=\"2.0\"><channel><item>");

    assertThat(refusal("/feed")).startsWith(site.at("/feed") + " is broken XML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version=\"2.0\"/>",
        "<?xml version=\"1.0\" encoding=\"nonesuch\"?><rss version=\"2.0\"/>",
        "<?xml version=\"1.0\" encoding=\"-\"?><rss version=\"2.0\"/>",
        "<?xml version=\"1.0\" encoding=\"nonesuch\"?><urlset/>",
        "<?xml version=\"1.0\" encoding=\"-\"?><urlset/>",
      })
  void aListThatCannotBeReadIsTold(String list) {
    site.typed("/list", "application/xml", list);

    assertThat(refusal("/list"))
        .matches(
            site.at("/list")
                + " is (in an encoding that is not known|no feed that can be read: .*)\\. .+\\.");
  }

  @Test
  void aListThatCannotBeReadStopsNoOther() {
    site.typed(
            "/index",
            "application/xml",
            site.urlset(List.of("/1", "/2"))
                .replace("urlset", "sitemapindex")
                .replace("url>", "sitemap>"))
        .typed("/1", "application/xml", "<?xml version=\"1.0\" encoding=\"nonesuch\"?><urlset/>")
        .typed("/2", "application/xml", site.urlset(List.of("/a")))
        .page("/a", "They met.");

    Reading reading = read("/index");

    assertThat(reading.texts()).containsExactly("They met.");
    assertThat(reading.sentences())
        .containsExactly(site.at("/1") + " is in an encoding that is not known. Save it as UTF-8.");
  }

  @Test
  void aListIsNoWayOut() {
    site.typed(
        "/feed",
        "application/rss+xml",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + site.at("/secret")
            + "\">]><rss version=\"2.0\"><channel>"
            + "<item><title>&x;</title></item></channel></rss>");

    assertThat(refusal("/feed")).contains(" declares a document type, which is not read");
    assertThat(site.asked("/secret")).isZero();
  }

  @Test
  void privateAddressesAreNotAsked() {
    site.page("/a", "They met.");

    Reading reading =
        Reading.of(
            Manners.usual(),
            List.of(
                    site.at("/a"),
                    "http://localhost:" + site.port() + "/a",
                    "http://2130706433:" + site.port() + "/a",
                    "http://0x7f000001:" + site.port() + "/a",
                    "http://017700000001:" + site.port() + "/a",
                    "http://127.1:" + site.port() + "/a",
                    "http://0:" + site.port() + "/a",
                    "http://[::1]:" + site.port() + "/a",
                    "http://[::ffff:127.0.0.1]:" + site.port() + "/a")
                .toArray(String[]::new));

    assertThat(reading.texts()).isEmpty();
    assertThat(reading.sentences())
        .hasSize(9)
        .allMatch(
            s ->
                s.matches("http://\\S+ is not on the public web \\(.*--allow-private.*")
                    || s.contains("there is no host"));
    assertThat(reading.sentences().get(0)).contains("this machine");
    assertThat(site.asked("/a")).isZero();
    assertThat(site.asked("/robots.txt")).isZero();
  }
}
