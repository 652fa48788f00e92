package org.chancery.desk.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.desk.Opened;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ChangesTest {
  @AutoClose static final Opened opened = Opened.withSamples();

  @Test
  void whatIsNewSinceADayIsShownAndNothingElse() {
    assertThat(opened.page("/changes?since=2026-01-31").select(".entry")).isNotEmpty();
    assertThat(opened.page("/changes?since=2026-02-01").select(".entry")).isEmpty();
  }

  @Test
  void twoMeetingsAreCompared() {
    Document page = opened.page("/changes?of=Azerbaijan%20and%20UN");
    assertThat(page.select("section[aria-labelledby=between] dt").eachText())
        .contains("New on the agenda", "Took part in the later alone");
    String from = page.select("#from option").eachAttr("value").getLast();
    String to = page.select("#to option").eachAttr("value").getFirst();
    Document chosen = opened.page("/changes?of=Azerbaijan%20and%20UN&from=" + from + "&to=" + to);
    assertThat(chosen.select("#from option[selected], #to option[selected]").eachAttr("value"))
        .containsExactlyInAnyOrder(from, to);
  }

  @Test
  void commitmentsOfAllAndOfOneAreShownByWhatBecameOfThem() {
    Document all = opened.page("/commitments?since=2023-01-01&until=2027-12-31");
    assertThat(all.select("section h2").eachText()).isNotEmpty();
    assertThat(all.select("a.cite")).isNotEmpty();
    assertThat(opened.page("/commitments?of=Azerbaijan").select("section h2")).isNotEmpty();
    assertThat(opened.get("/commitments?since=2025-01-01&until=2024-01-01").statusCode())
        .isEqualTo(400);
  }
}
