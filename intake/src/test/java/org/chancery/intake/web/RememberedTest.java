package org.chancery.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.intake.web.Reading.QUICK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.intake.Site;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
  @TempDir private Path folder;

  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private Reading read(String path) {
    return Reading.in(folder, QUICK, site.at(path));
  }

  @Test
  void whatHasNotChangedIsNotNew() {
    site.tagged("/a", "text/html", Site.html("They met."));

    assertThat(read("/a").texts()).hasSize(1);
    Reading again = read("/a");

    assertThat(again.texts()).isEmpty();
    assertThat(again.sentences()).isEmpty();
    assertThat(again.counts().unchanged()).isEqualTo(1);
    site.tagged("/a", "text/html", Site.html("They met again."));
    assertThat(read("/a").texts()).containsExactly("They met again.");
  }

  @Test
  void whatLeadsOnIsAskedForAgain() {
    site.leadsTo("/a", "/b");
    site.tagged("/b", "text/html", Site.html("They met."));

    assertThat(read("/a").texts()).hasSize(1);
    assertThat(read("/a").counts().unchanged()).isEqualTo(1);
    site.tagged("/b", "text/html", Site.html("They met again."));
    assertThat(read("/a").texts()).containsExactly("They met again.");
  }

  @Test
  void aFeedThatLeadsOnIsGoneThroughAgain() {
    site.leadsTo("/news", "/feed").page("/1", "One.").page("/2", "Two.");
    site.tagged("/feed", "application/rss+xml", site.rss(List.of("/1")));

    assertThat(read("/news").texts()).containsExactly("One.");
    site.tagged("/feed", "application/rss+xml", site.rss(List.of("/2", "/1")));
    assertThat(read("/news").texts()).containsExactly("Two.");
  }

  @Test
  void whatWasReadIsNotAskedForAgain() {
    site.tagged("/feed", "application/rss+xml", site.rss(List.of("/1", "/2")));
    site.page("/1", "One.").page("/2", "Two.").page("/3", "Three.");

    assertThat(read("/feed").texts()).containsExactly("One.", "Two.");
    assertThat(read("/feed").texts()).isEmpty();
    site.tagged("/feed", "application/rss+xml", site.rss(List.of("/3", "/2", "/1")));
    Reading third = read("/feed");

    assertThat(third.texts()).containsExactly("Three.");
    assertThat(third.counts().known()).isEqualTo(2);
    assertThat(site.asked("/1")).isEqualTo(1);
    assertThat(site.asked("/2")).isEqualTo(1);
  }

  @Test
  void aFeedThatIsAsItWasIsNoPage() {
    site.tagged("/feed", "application/rss+xml", site.rss(List.of("/1")));
    site.page("/1", "One.").page("/2", "Two.");
    read("/feed");

    Reading again = Reading.in(folder, QUICK.withMostPages(1), site.at("/feed"), site.at("/2"));

    assertThat(again.counts().unchanged()).isEqualTo(1);
    assertThat(again.texts()).containsExactly("Two.");
  }

  @Test
  void whatASitemapSaysHasChangedIsAskedForAgain() {
    site.typed("/map", "application/xml", sitemap("2020-01-01")).page("/1", "One.");

    assertThat(read("/map").texts()).containsExactly("One.");
    assertThat(read("/map").texts()).isEmpty();
    site.typed("/map", "application/xml", sitemap("2999-01-01")).page("/1", "One, corrected.");

    assertThat(read("/map").texts()).containsExactly("One, corrected.");
    assertThat(site.asked("/1")).isEqualTo(2);
  }

  private String sitemap(String changed) {
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
        + site.at("/1")
        + "</loc><lastmod>"
        + changed
        + "</lastmod></url></urlset>";
  }

  @Test
  void aFeedWhosePageFailedIsGoneThroughAgain() {
    site.tagged("/feed", "application/rss+xml", site.rss(List.of("/1", "/2")));
    site.page("/1", "One.").status("/2", 500);
    assertThat(read("/feed").sentences()).hasSize(1);
    site.page("/2", "Two.");

    assertThat(read("/feed").texts()).containsExactly("Two.");
  }

  @Test
  void whoeverWatchesLeavesFailuresAlone() {
    site.tagged("/feed", "application/rss+xml", site.rss(List.of("/1")));
    site.status("/1", 500);
    Manners watching = QUICK.withFailures(Manners.Failures.LATER);

    Reading.in(folder, watching, site.at("/feed"));
    Reading again = Reading.in(folder, watching, site.at("/feed"));

    assertThat(again.sentences()).isEmpty();
    assertThat(site.asked("/1")).isEqualTo(1);
  }

  @Test
  void whatGivesNoPageIsAskedForLessAndLessOften() {
    site.typed("/feed", "application/rss+xml", site.rss(List.of("/1")))
        .typed("/1", "text/html", "");
    int[] asked =
        IntStream.of(0, 1, 2, 3, 4, 6, 7)
            .map(
                hours -> {
                  watched(Duration.ofHours(hours), "/feed");
                  return site.asked("/1");
                })
            .toArray();

    // after an hour, two and four
    assertThat(asked).containsExactly(1, 2, 2, 3, 3, 3, 4);
  }

  /** Reads as whoever watches, some time after the first of January. */
  private void watched(Duration after, String path) {
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z").plus(after), ZoneOffset.UTC);
    Manners manners = QUICK.withFailures(Manners.Failures.LATER);
    try (Web web = Web.remembering(folder, manners, "1", Time.of(clock), r -> {})) {
      Reading.of(web, site.at(path));
    }
  }

  @Test
  void whatLeadsToNoPageIsAskedForAgain() {
    site.typed("/feed", "application/rss+xml", site.rss(List.of("/1")))
        .leadsTo("/1", "/page")
        .typed("/page", "text/html", "");
    assertThat(read("/feed").texts()).isEmpty();
    site.page("/page", "They met.");

    assertThat(read("/feed").texts()).containsExactly("They met.");
  }

  @Test
  void whatLeadsToWhatWasReadIsNotReadAgain() {
    site.typed("/feed", "application/rss+xml", site.rss(List.of("/1")))
        .leadsTo("/1", "/page")
        .page("/page", "They met.");
    assertThat(read("/feed").texts()).containsExactly("They met.");
    site.typed("/feed", "application/rss+xml", site.rss(List.of("/1", "/page", "/2")))
        .leadsTo("/2", "/page");

    assertThat(read("/feed").texts()).isEmpty();
    assertThat(site.asked("/page")).isEqualTo(1);
    assertThat(site.asked("/1")).isEqualTo(1);
  }

  /** Stopped at every place: what was had is not asked for again, and nothing is missed. */
  @Test
  void goesOnWhereItStopped() throws IOException {
    String[] paths = new String[12];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = "/" + i;
      site.page(paths[i], "Page " + i + ".");
    }
    site.leadsTo("/3", "/elsewhere").page("/elsewhere", "Page 3.");
    site.tagged("/feed", "application/rss+xml", site.rss(List.of(paths)));
    List<String> settled = new ArrayList<>();
    for (int stop = 1; stop < 9; stop++) {
      interrupted(stop, settled);
    }

    settled.addAll(read("/feed").texts());

    // What was handed out and not settled comes again; a register knows it. Nothing else does.
    assertThat(settled.stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 12).mapToObj(i -> "Page " + i + ".").toList());
    for (String path : paths) {
      assertThat(site.asked(path)).as(path).isEqualTo(1);
    }
    assertThat(site.asked("/elsewhere")).isEqualTo(1);
    assertThat(site.asked("/feed")).isEqualTo(1);
    assertThat(read("/feed").counts().unchanged()).isEqualTo(1);
    try (Stream<Path> kept = Files.list(folder.resolve("kept"))) {
      assertThat(kept).isEmpty();
    }
  }

  /** Draws so many pages, settles what a register that commits every third would, and is gone. */
  private void interrupted(int pages, List<String> settled) {
    try (Web web = Web.remembering(folder, QUICK, "1", Time.of(Clock.systemUTC()), r -> {});
        Stream<Input> inputs =
            Inputs.of(List.of(site.at("/feed")), Reading.OPTIONS.withAddresses(web))) {
      var drawn = inputs.iterator();
      for (int i = 0; i < pages && drawn.hasNext(); i++) {
        settled.add(((Input.Read) drawn.next()).page().text());
        if (i % 3 == 2) {
          web.settle(web.mark());
        }
      }
    }
  }

  @Test
  void aLineThatWasCutIsForgotten() throws IOException {
    site.typed("/feed", "application/rss+xml", site.rss(List.of("/1", "/2")))
        .page("/1", "One.")
        .page("/2", "Two.");
    read("/feed");
    Path past = folder.resolve("past");
    Files.writeString(past, site.at("/3") + "\t17956", StandardOpenOption.APPEND);

    assertThat(read("/feed").counts().known()).isEqualTo(2);
    assertThat(Files.readString(past)).doesNotContain("/3").endsWith("\n");
  }

  @Test
  void aLineThatWasCutWithinACharacterIsForgotten() throws IOException {
    site.page("/1", "One.");
    read("/1");
    Path past = folder.resolve("past");
    Files.write(past, new byte[] {'/', (byte) 0xC3}, StandardOpenOption.APPEND);

    assertThat(read("/1").texts()).containsExactly("One.");
    assertThat(Files.readString(past)).startsWith(site.at("/1") + "\t").endsWith("\n");
  }

  @Test
  void onlyOneAtATime() {
    site.page("/a", "They met.");
    try (Web web = Web.remembering(folder, QUICK, "1", Time.of(Clock.systemUTC()), r -> {});
        Stream<Input> inputs =
            Inputs.of(List.of(site.at("/a")), Reading.OPTIONS.withAddresses(web))) {
      assertThat(inputs.iterator().next()).isInstanceOf(Input.Read.class);

      assertThat(read("/a").sentences())
          .containsExactly(
              site.at("/a")
                  + " was not asked for: another Chancery is fetching for this register. Wait for"
                  + " it to end, or stop it.");
    }
  }

  @Test
  void whatIsForgottenIsAskedForAgain() throws IOException {
    site.tagged("/a", "text/html", Site.html("They met."));
    read("/a");
    Web.forget(folder);

    assertThat(read("/a").texts()).hasSize(1);
  }
}
