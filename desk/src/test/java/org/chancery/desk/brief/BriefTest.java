package org.chancery.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.chancery.desk.Opened;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static final String PAIR = "of=Azerbaijan%20and%20UN";

  @AutoClose static final Opened opened = Opened.withSamples();

  @Test
  void aBriefBearsItsMarkAndItsSources() {
    Document page = opened.page("/brief?" + PAIR + "&as=AZE&marking=RESTRICTED&length=short");
    assertThat(page.select(".marking").eachText()).containsExactly("RESTRICTED", "RESTRICTED");
    int cited =
        page.select("article a.cite").stream()
            .map(a -> a.ownText())
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    assertThat(page.select(".sources li")).hasSize(cited);
    assertThat(page.select("#as").attr("value")).isEqualTo("AZE");
    assertThat(page.select("#length option[selected]").text()).isEqualTo("short");
  }

  @Test
  void aSideThatIsNoneIsSaidSo() {
    HttpResponse<String> reply = opened.get("/brief?" + PAIR + "&as=NOBODY");
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("NOBODY is no state or organisation");
  }

  @Test
  void answersAreTakenAlongAsFiles() throws Exception {
    HttpResponse<String> word = opened.get("/files/brief/word?" + PAIR);
    assertThat(word.headers().firstValue("content-disposition").orElse(""))
        .contains("brief%20Azerbaijan%20and%20United%20Nations.docx");
    assertThat(word.body()).startsWith("PK");
    assertThat(opened.get("/files/timeline/csv?" + PAIR).body()).contains("id,");
    assertThat(opened.get("/files/calendar/icalendar?" + PAIR).body())
        .startsWith("BEGIN:VCALENDAR");
    assertThat(opened.get("/files/network/gexf?" + PAIR).body()).contains("<gexf");
    assertThat(Files.readString(opened.register().resolveSibling("register.db.desk.log")))
        .contains("\"what\":\"taken\"", "/files/brief/word")
        .doesNotContain("Azerbaijan");
  }

  @Test
  void whatThereIsNotIsSaidSo() {
    assertThat(opened.get("/files/brief/papyrus?" + PAIR).statusCode()).isEqualTo(404);
    assertThat(opened.get("/files/poem/word?" + PAIR).statusCode()).isEqualTo(404);
    assertThat(opened.get("/files/brief/word?of=Qqqq").statusCode()).isEqualTo(404);
  }
}
