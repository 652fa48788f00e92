package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.desk.Opened;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ApiPageTest {
  @Test
  void thePageTellsOfEveryPath() {
    try (Opened opened = Opened.with(List.of())) {
      Document page = opened.page("/api");
      Description description = Description.shipped();
      assertThat(page.select("table.api-paths th[scope=row]").eachText())
          .containsExactlyInAnyOrderElementsOf(
              description.operations().stream().map(o -> description.server() + o.path()).toList());
      assertThat(page.text()).contains("chancery desk --secret", "Authorization: Bearer", "asOf");
      assertThat(page.select("a[href=/api/v1/openapi.json]")).hasSize(1);
    }
  }

  @Test
  void anEmptyRegisterGivesEmptyLists() {
    try (Opened opened = Opened.with(List.of())) {
      Program program = new Program(opened);
      for (String list : List.of("/engagements", "/reports", "/plans", "/places", "/agenda")) {
        assertThat(program.get(list).path("items")).isEmpty();
      }
      assertThat(program.get("/state").path("engagements").asInt()).isZero();
    }
  }
}
