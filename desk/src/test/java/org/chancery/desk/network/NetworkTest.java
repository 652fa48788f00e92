package org.chancery.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.desk.Opened;
import org.chancery.register.Desk;
import org.chancery.register.Moment;
import org.chancery.register.search.Question;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkTest {
  @AutoClose
  static final Opened opened =
      Opened.with(
          List.of(
              Desk.entry(
                  "a.txt",
                  "2024-05-03",
                  "Foreign Minister Jane Roe of Fiji met UNICEF Representative Ana Lima in Suva"
                      + " on May 2, 2024. They discussed climate change.\n"),
              Desk.entry(
                  "b.txt",
                  "2024-09-03",
                  "Foreign Minister Jane Roe of Fiji met UNICEF Representative Ana Lima in Suva"
                      + " on September 2, 2024. They discussed health.\n"),
              Desk.entry(
                  "c.txt",
                  "2025-03-03",
                  "Foreign Minister Jane Roe of Fiji met WHO Director Eva Stone in Suva on March"
                      + " 2, 2025. They discussed health.\n")));

  private static List<String> pairs(Document page) {
    return page.select(".pairs tbody tr").stream()
        .map(r -> r.child(0).text() + "/" + r.child(1).text() + " " + r.child(2).text())
        .toList();
  }

  @Test
  void theDrawingAndTheTableSayTheSame() {
    Document page = opened.page("/network");
    assertThat(pairs(page)).containsExactly("Ana Lima/Jane Roe 2", "Eva Stone/Jane Roe 1");
    assertThat(page.select("svg.network path.line title").eachText())
        .containsExactly(
            "Ana Lima and Jane Roe: 2 engagements", "Eva Stone and Jane Roe: 1 engagement");
    assertThat(page.select("svg.network a.node")).hasSize(3);
    assertThat(page.select("svg.network a.node").attr("href")).startsWith("/dossier?of=");
    Element thick = page.select("svg.network path.line").get(0);
    Element thin = page.select("svg.network path.line").get(1);
    assertThat(Double.parseDouble(thick.attr("stroke-width")))
        .isGreaterThan(Double.parseDouble(thin.attr("stroke-width")));
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void fewEngagementsAreLeftOutIfAskedFor() {
    assertThat(pairs(opened.page("/network?least=2"))).containsExactly("Ana Lima/Jane Roe 2");
    assertThat(pairs(opened.page("/network?least=3"))).isEmpty();
  }

  @Test
  void timeIsChosenByMonthOrBySlider() {
    assertThat(pairs(opened.page("/network?from=2024-08")))
        .containsExactlyInAnyOrder("Ana Lima/Jane Roe 1", "Eva Stone/Jane Roe 1");
    int august = 2024 * 12 + 7;
    Document page = opened.page("/network?until=" + august);
    assertThat(pairs(page)).containsExactly("Ana Lima/Jane Roe 1");
    assertThat(page.select("input#until").attr("value")).isEqualTo(String.valueOf(august));
    assertThat(page.select("output[for=until]").text()).isEqualTo("August 2024");
    assertThat(page.select("label[for=from], label[for=until], label[for=least]")).hasSize(3);
  }

  @Test
  void somebodysNetworkIsTheirsAlone() {
    assertThat(pairs(opened.page("/network?of=WHO"))).containsExactly("Eva Stone/Jane Roe 1");
  }

  @Test
  void theScriptGetsTheMonthsOfEachEngagement() {
    JsonNode data =
        new JsonMapper().readTree(opened.page("/network").select("svg.network").attr("data-graph"));
    assertThat(data.path("nodes")).hasSize(3);
    assertThat(data.path("edges").get(0).get(2).toString())
        .isIn("[" + (2024 * 12 + 4) + "," + (2024 * 12 + 8) + "]");
  }

  @Test
  void whoIsLeftOutIsCounted() {
    Met.Told told =
        opened.asked(
            r -> Met.Told.of(r.engagements(new Question(List.of()), Moment.now(), 10), true));
    Met met = Met.of(told, 1, 2);
    assertThat(met.nodes()).hasSize(2);
    assertThat(met.left()).isEqualTo(1);
    assertThat(met.edges()).hasSize(1);
  }
}
