package org.chancery.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.desk.Opened;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DossierTest {
  private static final String PAIR = "/dossier?of=Azerbaijan%20and%20UN";

  @AutoClose static final Opened opened = Opened.withSamples();

  @Test
  void aPersonHasOfficesThroughTimeCounterpartsTopicsAndEngagements() {
    Document page = opened.page("/dossier?of=Jeyhun%20Bayramov");
    assertThat(page.select("h1").text()).isEqualTo("Jeyhun Bayramov");
    assertThat(page.select("svg.careers rect.bar")).isNotEmpty();
    assertThat(page.select("section[aria-labelledby=offices] li").text()).contains("Minister");
    assertThat(page.select("section[aria-labelledby=counterparts] tbody tr")).isNotEmpty();
    assertThat(page.select("section[aria-labelledby=quarters] td.heat-1")).isNotEmpty();
    assertThat(page.select("section[aria-labelledby=latest] .entry")).isNotEmpty();
  }

  @Test
  void aPairHasALaneForEachSideAndWhatGoesAcrossBoth() {
    Document page = opened.page(PAIR);
    assertThat(page.select("svg.lanes text.strong").eachText())
        .containsExactly("Azerbaijan", "United Nations");
    assertThat(page.select("svg.lanes path.met")).isNotEmpty();
    assertThat(page.select("svg.lanes circle.said.one")).isNotEmpty();
    assertThat(page.select("svg.lanes a").eachAttr("href"))
        .allMatch(h -> h.startsWith("/engagements/") || h.startsWith("/reports/"));
    assertThat(page.select("svg.lanes a").eachAttr("aria-label")).noneMatch(String::isBlank);
  }

  @Test
  void everyLineIsCited() {
    Document page = opened.page(PAIR);
    assertThat(page.select("ul.lines > li")).isNotEmpty();
    assertThat(page.select("ul.lines > li").stream().filter(li -> li.select("a.cite").isEmpty()))
        .isEmpty();
  }

  @Test
  void aTopicAndABodyHaveDossiersToo() {
    assertThat(opened.page("/dossier?of=mine-action").select("h1").text()).isEqualTo("Mine action");
    Document body = opened.page("/dossier?of=UNICEF");
    assertThat(body.select(".kind").text()).contains("State or body");
    assertThat(
            opened
                .page("/dossier?of=Azerbaijan&topic=mine-action")
                .select("#topic option[selected]")
                .text())
        .isEqualTo("mine action");
  }

  @Test
  void twoAreTakenTogether() {
    HttpResponse<String> reply = opened.get("/dossier?of=Azerbaijan&with=UN");
    assertThat(reply.headers().firstValue("location"))
        .contains("/dossier?of=Azerbaijan%20and%20UN");
  }

  @Test
  void aNameThatNobodyBearsIsAnsweredByThoseThatComeNear() {
    HttpResponse<String> reply = opened.get("/dossier?of=Qxyzzyqx");
    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(reply.body()).contains("Nothing on the register is called so");
  }

  @Test
  void itIsShownAsOfTheDayThatIsSet() {
    assertThat(opened.get("/dossier?of=Jeyhun%20Bayramov&as-of=2020-01-01").statusCode())
        .isEqualTo(404);
  }
}
