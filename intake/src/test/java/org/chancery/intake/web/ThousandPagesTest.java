package org.chancery.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.intake.web.Reading.QUICK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.intake.Site;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site of a thousand pages, with a sitemap, a feed, pages that lead to others, and all that goes
 * wrong on the web, is read to its end, with interruptions, and nothing twice.
 */
class ThousandPagesTest {
  private static final int PAGES = 1000;

  @TempDir private Path folder;

  private final Site site = new Site();
  private final List<String> wrong = new ArrayList<>();

  @AfterEach
  void close() {
    site.close();
  }

  /** Something that gives no page. */
  private void wrong(String path, Site.Answering answering) {
    wrong.add(path);
    site.on(path, answering);
  }

  private void leadsNowhere(String path, String location) {
    wrong.add(path);
    site.leadsTo(path, location);
  }

  private void build() throws IOException {
    site.typed("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret\n");
    for (int i = 0; i < PAGES; i++) {
      site.page("/page/" + i, "Page " + i + ".");
    }
    for (int i = 0; i < 50; i++) {
      site.leadsTo("/old/" + i, "/older/" + i).leadsTo("/older/" + i, "/page/" + i * 20);
    }
    leadsNowhere("/circle", "/circle/2");
    site.leadsTo("/circle/2", "/circle");
    for (int i = 0; i < 9; i++) {
      site.leadsTo("/chain/" + i, "/chain/" + (i + 1));
    }
    wrong.add("/chain/0");
    leadsNowhere("/ftp", "ftp://files.example/a");
    wrong("/missing", e -> e.sendResponseHeaders(404, -1));
    wrong("/broken", e -> e.sendResponseHeaders(500, -1));
    wrong(
        "/busy",
        e -> {
          e.getResponseHeaders().set("Retry-After", "0");
          e.sendResponseHeaders(503, -1);
        });
    wrong(
        "/cut",
        e -> {
          e.getResponseHeaders().set("Content-Type", "text/html");
          e.sendResponseHeaders(200, 10_000);
          e.getResponseBody().write("<p>They".getBytes(UTF_8));
          e.getResponseBody().flush();
        });
    wrong("/picture", e -> Site.send(e, "image/png", new byte[] {1, 2, 3}));
    wrong("/empty", e -> Site.send(e, "text/html", new byte[0]));
    wrong(
        "/bomb",
        e -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[10_000_000]);
          }
          e.getResponseHeaders().set("Content-Encoding", "gzip");
          Site.send(e, "text/html", bytes.toByteArray());
        });
    wrong(
        "/endless",
        e -> {
          e.getResponseHeaders().set("Content-Type", "text/html");
          e.sendResponseHeaders(200, 0);
          while (true) {
            e.getResponseBody().write(new byte[50_000]);
          }
        });
    wrong.add("/secret");
    List<String> all = new ArrayList<>();
    for (int i = 0; i < PAGES * 3 / 4; i++) {
      all.add("/page/" + i);
      if (i < wrong.size()) {
        all.add(wrong.get(i));
      }
      if (i < 50) {
        all.add("/old/" + i);
      }
    }
    StringBuilder map =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    all.forEach(p -> map.append("<url><loc>").append(site.at(p)).append("</loc></url>"));
    site.typed("/sitemap.xml", "text/xml", map + "</urlset>");
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>T</title>");
    for (int i = PAGES / 2; i < PAGES; i++) {
      feed.append("<item><link>").append(site.at("/page/" + i)).append("</link></item>");
    }
    site.typed("/feed", "application/rss+xml", feed + "</channel></rss>");
  }

  @Test
  void isReadToItsEnd() throws IOException {
    build();
    Manners manners = QUICK.withMostPages(10_000);
    String[] given = {site.at("/sitemap.xml"), site.at("/feed")};
    Set<String> register = new HashSet<>();
    List<String> sentences = new ArrayList<>();
    for (int stop : List.of(1, 90, 200, 401)) {
      interrupted(manners, stop, register, sentences, given);
    }

    Reading rest = Reading.in(folder, manners, given);

    register.addAll(rest.texts());
    sentences.addAll(rest.sentences());
    assertThat(register)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, PAGES).mapToObj(i -> "Page " + i + ".").toList());
    for (int i = 0; i < PAGES; i++) {
      assertThat(site.asked("/page/" + i)).as("page %d", i).isEqualTo(1);
    }
    assertThat(site.asked("/secret")).isZero();
    for (String path : wrong) {
      assertThat(sentences).as(path).anyMatch(s -> s.startsWith(site.at(path) + " "));
    }
    assertThat(rest.counts().left()).isZero();
    Reading again = Reading.in(folder, manners, given);
    assertThat(again.texts()).isEmpty();
    assertThat(again.counts().known()).isGreaterThanOrEqualTo(PAGES * 3 / 4);
  }

  /** Draws so many inputs, of which a register takes all but the last few, and is gone. */
  private void interrupted(
      Manners manners, int inputs, Set<String> register, List<String> sentences, String... given) {
    try (Web web = Web.remembering(folder, manners, "1", Time.of(Clock.systemUTC()), r -> {});
        Stream<Input> drawn = Inputs.of(List.of(given), Reading.OPTIONS.withAddresses(web))) {
      var each = drawn.iterator();
      for (int i = 0; i < inputs && each.hasNext(); i++) {
        switch (each.next()) {
          case Input.Read r -> register.add(r.page().text());
          case Input.Refused r -> sentences.add(r.sentence());
        }
        if (i % 32 == 31) {
          web.settle(web.mark());
        }
      }
    }
  }
}
