package org.chancery.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.intake.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Servers that want time: how long is waited is told by a clock that passes only when it is waited.
 */
class BusyTest {
  private static final Manners MANNERS = Reading.QUICK.withDelay(Duration.ofSeconds(1));

  private final Site site = new Site();
  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-26T12:00:00Z");

  private final Time time =
      new Time() {
        @Override
        public Instant now() {
          return now;
        }

        @Override
        public void pass(Duration duration) {
          if (duration.isPositive()) {
            waits.add(duration);
          }
          now = now.plus(duration);
        }
      };

  @AfterEach
  void close() {
    site.close();
  }

  private Reading read(Manners manners, String... paths) {
    try (Web web = Web.resolving(Resolver.ofMachine(true), manners, time)) {
      return Reading.of(web, java.util.Arrays.stream(paths).map(site::at).toArray(String[]::new));
    }
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Test
  void aHostHasItsDelay() {
    site.page("/a", "One.").page("/b", "Two.");

    assertThat(read(MANNERS, "/a", "/b").texts()).containsExactly("One.", "Two.");
    assertThat(waits).containsExactly(seconds(1), seconds(1));
  }

  @Test
  void aHostMayAskForMore() {
    site.typed("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\n")
        .page("/a", "One.")
        .page("/b", "Two.");

    assertThat(read(MANNERS, "/a", "/b").texts()).hasSize(2);
    assertThat(waits).endsWith(seconds(7));
  }

  @Test
  void nobodyWaitsForHours() {
    site.typed("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7200\n")
        .page("/a", "One.");

    assertThat(read(MANNERS, "/a").sentences().get(0)).contains("wants 120 minutes between");
    assertThat(site.asked("/a")).isZero();
  }

  @Test
  void whoIsBusyIsAskedAgain() {
    site.on(
        "/a",
        e -> {
          if (site.asked("/a") == 1) {
            e.getResponseHeaders().set("Retry-After", "17");
            e.sendResponseHeaders(503, -1);
          } else {
            Site.send(e, "text/html", Site.html("They met.").getBytes(UTF_8));
          }
        });

    assertThat(read(MANNERS, "/a").texts()).containsExactly("They met.");
    assertThat(waits).contains(seconds(17));
  }

  @Test
  void threeTimesAndNoMore() {
    site.status("/a", 429);

    assertThat(read(MANNERS, "/a").sentences().get(0)).contains("(429)");
    assertThat(site.asked("/a")).isEqualTo(3);
  }

  @Test
  void whoWantsToBeLeftAloneIs() {
    site.on(
            "/a",
            e -> {
              e.getResponseHeaders().set("Retry-After", "Thu, 26 Nov 2026 15:00:00 GMT");
              e.sendResponseHeaders(503, -1);
            })
        .page("/b", "They met.");

    assertThat(read(MANNERS, "/a", "/b").sentences())
        .hasSize(2)
        .allMatch(
            s ->
                s.equals(
                    "127.0.0.1 asks to be left alone until 2026-11-26T15:00:00Z (it answered 503)."
                        + " Call again then."));
    assertThat(site.asked("/a")).isEqualTo(1);
    assertThat(site.asked("/b")).isZero();
  }

  @Test
  void aHostThatNeverAnswersIsLeftAlone() {
    String gone = site.at("");
    site.close();
    String[] pages = new String[20];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = gone + "/" + i;
    }
    try (Web web = Web.resolving(Resolver.ofMachine(true), MANNERS, time)) {
      List<String> sentences = Reading.of(web, pages).sentences();

      assertThat(sentences).hasSize(20);
      assertThat(sentences.get(0)).contains("does not answer. Call again later.");
      assertThat(sentences.get(19)).contains("failed 5 times, one behind the other");
    }
  }
}
