package org.chancery.desk.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.chancery.desk.Opened;
import org.chancery.register.Desk;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.search.Question;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final String ALL = "/agenda?from=2023-06&until=2026-01";

  @AutoClose static final Opened opened = Opened.withSamples();

  @Test
  void eachNumberLeadsToASearchForWhatItCounts() {
    List<Element> cells = opened.page(ALL).select("table.heat tbody td a");
    assertThat(cells).isNotEmpty();
    for (Element cell : cells) {
      String href = cell.attr("href");
      assertThat(href).startsWith("/search?q=topic%3A");
      String question =
          URLDecoder.decode(href.substring("/search?q=".length()), StandardCharsets.UTF_8);
      List<Dossier> found =
          opened.asked(r -> r.engagements(Question.parse(question), Moment.now(), 100));
      assertThat(found).as(question).hasSizeGreaterThanOrEqualTo(Integer.parseInt(cell.text()));
      assertThat(cell.attr("aria-label")).startsWith(cell.text() + " engagement");
    }
  }

  @Test
  void aTableWithHeadsOfRowsAndColumnsHoldsTheShades() {
    Document page = opened.page(ALL);
    assertThat(page.select("table.heat thead th[scope=colgroup]").eachText())
        .containsExactly("2023", "2024", "2025", "2026");
    assertThat(page.select("table.heat tbody th[scope=row]")).isNotEmpty();
    for (Element row : page.select("table.heat tbody tr")) {
      int sum = row.select("td a").stream().mapToInt(a -> Integer.parseInt(a.text())).sum();
      assertThat(row.select("td.sum").text()).isEqualTo(String.valueOf(sum));
    }
    assertThat(page.select("table.heat td[class^=heat-]")).isNotEmpty();
    assertThat(page.select("[style], script:not([src])")).isEmpty();
  }

  @Test
  void manyMonthsAreQuarters() {
    Document page = opened.page("/agenda?from=2020-02&until=2025-12");
    assertThat(page.expectFirst("table.heat th.mark").text()).isEqualTo("Q1");
    assertThat(page.select("table.heat th.mark")).hasSize(24);
    assertThat(Bin.of(YearMonth.of(2023, 11), YearMonth.of(2024, 4), true))
        .extracting(Bin::words)
        .containsExactly("October to December 2023", "January to March 2024", "April to June 2024");
  }

  @Test
  void topicsStandByHowOftenOrByName() {
    List<Integer> sums =
        opened.page(ALL).select("table.heat tbody td.sum").eachText().stream()
            .map(s -> -Integer.parseInt(s))
            .toList();
    assertThat(sums).isSorted();
    assertThat(opened.page(ALL + "&order=name").select("table.heat tbody th").eachText())
        .isSorted();
  }

  @Test
  void itCanBeOfASideAlone() {
    Document page = opened.page(ALL + "&of=Azerbaijan");
    assertThat(page.select("h1").text()).isEqualTo("Agenda: Azerbaijan");
    assertThat(page.select("table.heat tbody td a").attr("href")).contains("body%3AAZE");
    Document none = opened.page(ALL + "&of=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(none.select(".notice").text()).contains("Nothing on the register is called");
    assertThat(none.select("script:not([src])")).isEmpty();
  }

  @Test
  void whatIsNoMonthIsSaid() {
    assertThat(opened.page("/agenda?from=yesterday").select(".notice").text())
        .isEqualTo("“yesterday” is no month; one is written like 2024-05.");
  }

  @Test
  void anEmptyRegisterSaysWhatToDo() {
    try (Opened bare = Opened.with(List.of())) {
      for (String path : List.of("/agenda", "/calendar", "/network", "/map")) {
        assertThat(bare.page(path).select("main .sheet a[href=/add]")).as(path).isNotEmpty();
      }
    }
  }

  @Test
  void stepsAreFiveAndTheRarestIsTheHighest() {
    Heat heat = new Heat(40);
    assertThat(heat.step(0)).isZero();
    assertThat(heat.step(1)).isEqualTo(1);
    assertThat(heat.step(40)).isEqualTo(5);
    assertThat(new Heat(2).step(2)).isLessThan(4);
    assertThat(heat.ranges()).hasSize(5);
    assertThat(heat.ranges().get(4).last()).isEqualTo(40);
  }

  @Test
  void namesThatHoldMarkupAreShownAsTheyAre() {
    try (Opened it =
        Opened.with(
            List.of(
                Desk.entry(
                    "a.txt",
                    "2025-05-03",
                    "Foreign Minister Jane <script>alert(1)</script> Roe met UNICEF Representative"
                        + " Ana Lima in Suva on May 2, 2025. They discussed climate change.\n")))) {
      for (String path :
          List.of("/agenda", "/calendar?month=2025-05", "/network", "/map", "/network?of=UNICEF")) {
        assertThat(it.page(path).select("script:not([src])")).as(path).isEmpty();
      }
    }
  }
}
