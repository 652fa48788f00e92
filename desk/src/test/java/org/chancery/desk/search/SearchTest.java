package org.chancery.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chancery.desk.Opened;
import org.chancery.register.Hit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SearchTest {
  @AutoClose static final Opened opened = Opened.withSamples();

  @Test
  void whatIsLookedForIsMarkedInTheWordsOfTheReports() {
    Document found = opened.page("/search?q=mines");
    assertThat(found.select(".entry mark")).isNotEmpty();
    assertThat(found.select(".entry mark").get(0).text().toLowerCase(Locale.ROOT)).contains("mine");
    assertThat(found.select("#results a.entry-title").attr("href")).startsWith("/reports/");
  }

  @Test
  void aFacetNarrowsTheQuestion() {
    Document all = opened.page("/search?q=minister");
    String link = all.select(".facet a[href*=kind]").get(0).attr("href");
    int before = count(all);
    Document narrowed = opened.page(link);
    assertThat(count(narrowed)).isPositive().isLessThanOrEqualTo(before);
    assertThat(narrowed.select("#find").attr("value")).contains("minister", "kind:");
  }

  private static int count(Document page) {
    return Integer.parseInt(page.select(".page-head strong").text());
  }

  @Test
  void aQuestionThatIsNoneIsSaidSo() {
    Document wrong = opened.page("/search?q=colour%3Ared");
    assertThat(wrong.select("[role=alert]").text()).contains("colour");
    assertThat(wrong.select("#find").attr("value")).isEqualTo("colour:red");
  }

  @Test
  void scriptInAQuestionIsShownInert() {
    Document page = opened.page("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void aNameLeadsToItsDossier() {
    assertThat(opened.page("/search?q=Bayramov").select(".notice a").attr("href"))
        .isEqualTo("/dossier?of=Bayramov");
  }

  @Test
  void wordsAreCutWhereTheyWereFound() {
    assertThat(Excerpt.of("a " + Hit.OPEN + "b" + Hit.CLOSE + " c"))
        .containsExactly(
            new Excerpt.Stretch("a ", false),
            new Excerpt.Stretch("b", true),
            new Excerpt.Stretch(" c", false));
    assertThat(Excerpt.of("a " + Hit.OPEN + "b"))
        .containsExactly(new Excerpt.Stretch("a " + Hit.OPEN + "b", false));
  }
}
