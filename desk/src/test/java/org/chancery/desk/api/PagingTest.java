package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.Opened;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PagingTest {
  @AutoClose static final Opened opened = Opened.withSamples();
  static final Program program = new Program(opened);

  @Test
  void partsMakeTheWholeListEachItemOnce() {
    for (String list :
        List.of(
            "/engagements?",
            "/engagements?q=topic:climate&",
            "/reports?",
            "/plans?",
            "/places?",
            "/agenda?",
            "/search?q=minister&",
            "/timeline?of=UN&",
            "/positions?of=UN&",
            "/calendar?from=2020-01-01&")) {
      JsonNode whole = program.get(list + "limit=200");
      List<JsonNode> all = whole.path("items").valueStream().toList();
      assertThat(whole.path("next").isNull()).as(list).isTrue();
      assertThat(all).as(list).isNotEmpty().doesNotHaveDuplicates();
      assertThat(walk(list, 9)).as(list).isEqualTo(all);
    }
  }

  private static List<JsonNode> walk(String list, int limit) {
    List<JsonNode> walked = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = program.get(list + "limit=" + limit + cursor);
      assertThat(part.path("items").size()).isLessThanOrEqualTo(limit);
      part.path("items").forEach(walked::add);
      cursor = part.path("next").isNull() ? "" : "&cursor=" + part.path("next").asString();
    } while (!cursor.isEmpty());
    return walked;
  }

  @Test
  void fiftyComeUnlessAnotherNumberIsAskedFor() {
    assertThat(program.get("/engagements").path("items").size()).isEqualTo(50);
  }

  @Test
  void aCursorIsOfOneListAlone() {
    String next = program.get("/engagements?limit=1").path("next").asString();
    assertThat(program.get("/engagements?limit=2&cursor=" + next).path("items").size())
        .isEqualTo(2);
    program.get("/engagements", "/engagements?q=body:AZE&cursor=" + next, 400);
    program.get("/reports", "/reports?cursor=" + next, 400);
  }
}
