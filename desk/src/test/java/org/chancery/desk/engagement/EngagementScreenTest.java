package org.chancery.desk.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.desk.Facts;
import org.chancery.desk.Opened;
import org.chancery.register.Desk;
import org.chancery.register.Dossier;
import org.chancery.register.Entry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EngagementScreenTest {
  private static final String COPY =
      "Foreign Minister Jane Roe of Fiji met Samoa's Prime Minister Sina Tala in Apia on 3 March"
          + " 2025. They discussed fisheries and climate change. Roe said that Fiji would open an"
          + " office in Apia by June.\n\nThe two sides agreed to meet again in the autumn.";

  @AutoClose static final Opened opened = Opened.with(entries());
  static final Dossier kazan = Facts.kazan(opened);

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(Desk.samples());
    entries.add(Desk.entry("copies/one.txt", "2025-03-04", "Apia Courier", COPY));
    entries.add(Desk.entry("copies/two.txt", "2025-03-05", "Suva Herald", COPY));
    entries.add(
        Desk.entry(
            "later.txt",
            "2025-03-21",
            "Suva Herald",
            "Foreign Minister Jane Roe of Fiji met Samoa's Prime Minister Sina Tala in Nadi on 20"
                + " March 2025."));
    return entries;
  }

  @Test
  void theFactsStandThereWithWhereTheyAreFrom() {
    Document page = opened.page(Facts.page(kazan));
    assertThat(page.select("h1").text())
        .isEqualTo("Meeting, held on 24 October 2024 in Kazan (RUS)");
    assertThat(page.expectFirst(".badge.held").text()).isEqualTo("held");
    assertThat(page.select("dl.facts").text())
        .contains("24 October 2024", "Kazan (RUS)", "BRICS summit");
    assertThat(page.select(".people a").eachText()).contains("Vladimir Putin", "Antonio Guterres");
    assertThat(page.expectFirst(".people a").attr("href")).startsWith("/dossier?of=");
    assertThat(page.select("a.chip").eachAttr("href")).contains("/dossier?of=conflict");
    assertThat(page.select("article.report")).hasSize(kazan.tellings().size());
    assertThat(page.expectFirst("article.report h3 a").attr("href"))
        .matches("/reports/[0-9a-f]{24}\\?at=text\\.\\d+\\.\\d+#here");
    assertThat(page.select("meter")).isNotEmpty();
  }

  @Test
  void whatIsPointedAtHasItsWordsInTheReports() {
    Document page = opened.page(Facts.page(kazan));
    Elements facts = page.select("[data-lights]");
    assertThat(facts).hasSizeGreaterThan(8);
    for (Element fact : facts) {
      String token = fact.attr("data-lights");
      assertThat(page.select("[data-lit~=(^| )" + token + "( |$)]"))
          .as(token + ": " + fact.text())
          .isNotEmpty();
    }
    Element place = page.expectFirst("dd[data-lights=place]");
    assertThat(page.select("[data-lit~=(^| )place( |$)]").eachText())
        .as(place.text())
        .anyMatch(w -> w.contains("Kazan"));
  }

  @Test
  void aStatementIsCitedAndLeadsToItsPassage() {
    Document page = opened.page(Facts.page(kazan));
    Element said = page.expectFirst("section[aria-labelledby=said-title] li");
    String quote = said.expectFirst("blockquote").ownText().replaceAll("[“”]", "").strip();
    Document report = opened.page(said.select("a.cite").attr("href").replaceFirst("#.*", ""));
    assertThat(report.select("#here")).hasSize(1);
    assertThat(report.select(".here").text().replaceAll("\\s+", " ")).isEqualTo(quote);
  }

  @Test
  void theOutletsStandSideBySideAndWhatDiffersIsMarked() {
    Document page = opened.page(Facts.page(kazan));
    Element table = page.expectFirst("table.abreast");
    assertThat(table.select("thead th").eachText())
        .contains("United Nations 24 October 2024", "Tideway News Agency 25 October 2024");
    assertThat(table.select("tr.differs"))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(Set.copyOf(r.select("td").eachText())).hasSizeGreaterThan(1));
    assertThat(table.select("tr:not(.differs) th[scope=row]").eachText()).contains("Place", "Date");
    assertThat(table.select("tr.differs .badge").eachText()).containsOnly("differs");
    assertThat(table.select("th:matches(On peace process) ~ td").text())
        .contains("“support for a just peace");
  }

  @Test
  void copiesOfATextAreOneSource() {
    Dossier told = Facts.engagement(opened, "status:held body:WSM body:FJI on:2025-03-03");
    assertThat(told.tellings()).hasSize(2);
    Document page = opened.page(Facts.page(told));
    assertThat(page.select("article.report")).hasSize(1);
    assertThat(page.select("article.report").text())
        .contains("The same text as Suva Herald, 5 March 2025");
    assertThat(page.select("table.abreast")).isEmpty();
    assertThat(page.select(".tellings > li")).hasSize(2);
  }

  @Test
  void theEngagementsOfTheSameTwoSidesNextToItAreLinked() {
    Dossier first = Facts.engagement(opened, "status:held body:WSM body:FJI on:2025-03-03");
    Dossier next = Facts.engagement(opened, "status:held body:WSM body:FJI on:2025-03-20");
    assertThat(opened.page(Facts.page(first)).select("nav.neighbours").text())
        .contains("Next: Meeting, held on 20 March 2025 in Nadi")
        .doesNotContain("Before");
    Document page = opened.page(Facts.page(next));
    assertThat(page.select("nav.neighbours").text()).contains("Before: Meeting, held on 3 March");
    assertThat(page.select("nav.neighbours a").eachAttr("href"))
        .contains(Facts.page(first))
        .anyMatch(h -> h.startsWith("/dossier?of="));
  }

  @Test
  void anyOfItsFactsCallsAnEngagement() {
    for (Dossier.Telling telling : kazan.tellings()) {
      assertThat(opened.page("/engagements/" + telling.id()).select("h1").text()).contains("Kazan");
    }
  }

  @Test
  void whatIsNotThereIsSaidInASentence() {
    HttpResponse<String> none = opened.get("/engagements/000000000000");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("No engagement is called 000000000000");
    assertThat(opened.get("/engagements/what").statusCode()).isEqualTo(404);
  }

  @Test
  void aStatementsNameLeadsToItsWords() {
    Document page = opened.page(Facts.page(kazan));
    String id = page.expectFirst("section[aria-labelledby=said-title] li").attr("data-lights");
    HttpResponse<String> reply = opened.get("/engagements/" + id);
    assertThat(reply.statusCode()).isEqualTo(303);
    assertThat(reply.headers().firstValue("location").orElse("")).startsWith("/reports/");
  }

  @Test
  void asOfAnEarlierDayNothingCanBeChanged() {
    Document page = opened.page(Facts.page(kazan) + "?as-of=2026-02-01");
    assertThat(page.select("form.verdict, a[href*=/edit]")).isEmpty();
    assertThat(page.select(".notice").text()).contains("nothing can be confirmed");
    assertThat(opened.get(Facts.page(kazan) + "?as-of=2020-01-01").statusCode()).isEqualTo(404);
  }
}
