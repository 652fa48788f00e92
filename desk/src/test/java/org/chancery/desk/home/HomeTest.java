package org.chancery.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.desk.Opened;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomeTest {
  /** Told on the day before the clock's. */
  private static final Entry AHEAD =
      Desk.entry(
          "ahead.txt",
          "2026-01-31",
          "Herald",
          "SUVA, Jan 31 - Foreign Minister Jane Roe met Ana Lima, the UNICEF Representative, in"
              + " Suva on Friday. President Tom Hale of Kiribati will visit Fiji on February 12."
              + " The mine action conference will be held in Suva on March 20, 2026.\n");

  private static final Entry MISSED =
      Desk.entry(
          "missed.txt",
          "2025-12-01",
          "Herald",
          "SUVA, Dec 1 - Foreign Minister Jane Roe met Ana Lima, the UNICEF Representative. The"
              + " Pacific Water Forum will be held in Suva on December 15, 2025.\n");

  @Test
  void theFirstPageShowsWhatIsNewWhatComesAndWhatIsOverdue() {
    try (Opened opened = Opened.with(List.of(AHEAD, MISSED))) {
      Document home = opened.page("/");
      assertThat(home.select("section[aria-labelledby=new] .entry")).hasSize(2);
      assertThat(home.select("section[aria-labelledby=ahead]").text())
          .contains("12 February 2026")
          .doesNotContain("20 March");
      assertThat(home.select("section[aria-labelledby=overdue]").text())
          .contains("15 December 2025", "Pacific Water Forum");
      assertThat(home.select("section[aria-labelledby=ahead] a.cite").attr("href"))
          .startsWith("/reports/" + AHEAD.given().key() + "?at=text.");
    }
  }

  @Test
  void nothingIsAheadAsOfADayBeforeAnythingWasThere() {
    try (Opened opened = Opened.with(List.of(AHEAD))) {
      opened.keep(opened.post("/as-of", Map.of("day", "2025-06-01")));
      Document then = opened.page("/");
      assertThat(then.select("section[aria-labelledby=new] .entry")).isEmpty();
      assertThat(then.select("section[aria-labelledby=ahead]").text()).contains("Nothing is known");
    }
  }

  @Test
  void anEmptyRegisterSaysHowReportsComeIn() {
    try (Opened opened = Opened.with(List.of())) {
      assertThat(opened.page("/").text()).contains("Nothing is on the register yet");
      assertThat(opened.page("/").select("a[href=/add]")).isNotEmpty();
    }
  }

  @Test
  void theReadingsThatAreLeastSureAreToBeReviewed() {
    try (Opened opened = Opened.withSamples()) {
      List<Integer> sure =
          opened.page("/").select("section[aria-labelledby=review] meter").stream()
              .map(m -> Integer.parseInt(m.attr("value")))
              .toList();
      assertThat(sure).isNotEmpty().isSorted();
    }
  }

  private static List<String> toReview(Opened opened) {
    return opened
        .page("/")
        .select("section[aria-labelledby=review] a[href^=/engagements/]")
        .eachAttr("href");
  }

  @Test
  void whatWasConfirmedIsToBeReviewedNoMore() {
    try (Opened opened = Opened.withSamples()) {
      List<String> before = toReview(opened);
      String least =
          opened
              .page("/review")
              .expectFirst("section[aria-labelledby=engagements-title] .waiting > li")
              .id();
      opened.post(
          "/facts/" + least.substring(2) + "/verdict",
          Map.of("verdict", "confirm", "back", "/review"));
      assertThat(toReview(opened)).isNotEmpty().doesNotContain(before.get(0));
    }
  }
}
