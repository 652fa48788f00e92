package org.chancery.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.desk.Opened;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReviewScreenTest {
  private static List<String> waiting(Opened opened) {
    return opened.page("/review").select(".waiting > li").eachAttr("id");
  }

  @Test
  void theLeastSureStandFirstEachWithItsWords() {
    try (Opened opened = Opened.withSamples()) {
      Document page = opened.page("/review");
      for (String column : List.of("engagements-title", "others-title")) {
        List<Element> all = page.select("section[aria-labelledby=" + column + "] .waiting > li");
        assertThat(all).hasSizeGreaterThan(5);
        assertThat(all.stream().map(e -> Integer.valueOf(e.select("meter").attr("value"))))
            .isSorted();
        assertThat(all)
            .allSatisfy(
                e -> {
                  assertThat(e.expectFirst("blockquote").ownText()).hasSizeGreaterThan(4);
                  assertThat(e.select("a.cite").attr("href")).startsWith("/reports/");
                  assertThat(e.select("button").eachText()).contains("Confirm", "Reject");
                });
      }
    }
  }

  @Test
  void whatWasLookedAtDoesNotComeAgainUnlessThatIsUndone() {
    try (Opened opened = Opened.withSamples()) {
      List<String> looked = new ArrayList<>();
      for (String verdict : List.of("confirm", "reject")) {
        for (String column : List.of("engagements-title", "others-title")) {
          String next =
              opened
                  .page("/review")
                  .expectFirst("section[aria-labelledby=" + column + "] .waiting > li")
                  .id();
          opened.post(
              "/facts/" + next.substring(2) + "/verdict",
              Map.of("verdict", verdict, "back", "/review"));
          assertThat(waiting(opened)).as(verdict).isNotEmpty().doesNotContain(next);
          looked.add(next);
        }
      }
      Document corrections = opened.page("/corrections");
      for (String id :
          corrections
              .select("form[action=/corrections/undo] [name=correction]")
              .eachAttr("value")) {
        opened.post("/corrections/undo", Map.of("correction", id));
      }
      assertThat(waiting(opened)).containsAll(looked);
    }
  }

  @Test
  void onAnEmptyRegisterItSaysWhatToDo() {
    try (Opened opened = Opened.with(List.of())) {
      assertThat(opened.page("/review").select(".none a").attr("href")).isEqualTo("/add");
    }
  }

  @Test
  void asOfAnEarlierDayItOnlyShows() {
    try (Opened opened = Opened.withSamples()) {
      Document page = opened.page("/review?as-of=2026-02-01");
      assertThat(page.select(".waiting > li")).isNotEmpty();
      assertThat(page.select("form.verdict")).isEmpty();
    }
  }
}
