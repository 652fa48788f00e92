package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.account.Understanding;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Record;
import org.chancery.register.Entry;
import org.chancery.register.Given;
import org.chancery.register.Moment;
import org.chancery.report.Original;
import org.chancery.report.Page;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a report holds is shown, and does nothing. */
class HostileReportTest {
  private static final String SCRIPT = "<script>alert('x')</script>";
  private static final String IMAGE = "\"><img src=x onerror=\"alert(1)\">";
  private static final String ADDRESS = "javascript:alert(1)//https://a.example";

  private static Entry hostile(String outlet) {
    Given given =
        new Given(
            new Page(
                "in/" + IMAGE + outlet + ".html",
                "Fiji's Foreign Minister Jane Roe met Samoan Prime Minister Sina Tala in Apia on"
                    + " 3 March 2025 "
                    + SCRIPT
                    + ". Roe said that "
                    + IMAGE
                    + " Fiji would open an office in Apia by June 2025.\n\n"
                    + "</p></main><iframe src=\"//evil.example\"></iframe> "
                    + outlet,
                Optional.of("Talks " + SCRIPT + IMAGE),
                Optional.of(LocalDate.parse("2025-03-04")),
                Optional.of(outlet + SCRIPT),
                Optional.of(ADDRESS),
                Optional.of("By " + IMAGE),
                Optional.of(
                    Original.of(
                        "text/html", ("<html>" + SCRIPT).getBytes(StandardCharsets.UTF_8)))),
            Optional.empty());
    Record read = Understanding.standard().read(given.report());
    List<Engagement> engagements = new ArrayList<>();
    for (Engagement e : read.engagements()) {
      List<Participant> all = new ArrayList<>(e.participants());
      all.add(
          new Participant(
              Optional.of("Eve " + IMAGE),
              new Office(
                  Optional.of("Envoy " + SCRIPT), Optional.of("Body " + IMAGE), Optional.of("FJI")),
              List.of()));
      engagements.add(e.with(all));
    }
    return new Entry(
        given,
        read.saying(engagements, read.statements(), read.plans(), read.holdings(), read.events()),
        "1");
  }

  private static void inert(Document page) {
    assertThat(page.select("script:not([src^=/assets/]), iframe, object, embed, img, base, style"))
        .isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
        assertThat(attribute.getKey()).isNotEqualTo("style");
        if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).matches("(?:/|#|\\?)[^\\s<>]*|");
        }
      }
    }
  }

  @Test
  void noPageLetsItDoAnything() {
    try (Opened opened = Opened.with(List.of(hostile("One"), hostile("Two")))) {
      String key = opened.asked(org.chancery.register.Register::keys).get(0);
      var report = opened.asked(r -> r.report(key, Moment.now())).orElseThrow();
      var told =
          opened
              .asked(
                  r ->
                      r.engagements(
                          org.chancery.register.search.Question.parse("place:Apia"),
                          Moment.now(),
                          9))
              .get(0);
      String id = told.tellings().get(0).id().digits();
      assertThat(report.record().engagements()).isNotEmpty();
      List<String> paths =
          List.of(
              "/engagements/" + id,
              "/reports/" + key,
              "/reports/" + key + "?at=title.0.10",
              "/facts/" + id + "/edit",
              "/facts/" + id + "/same",
              "/review",
              "/add",
              "/corrections");
      paths.forEach(p -> inert(opened.page(p)));
      assertThat(opened.page("/engagements/" + id).select(".people").text())
          .contains(IMAGE, SCRIPT);
      assertThat(opened.page("/reports/" + key).select(".reading").text()).contains(SCRIPT, IMAGE);
      assertThat(opened.page("/facts/" + id + "/edit").select("input").eachAttr("value"))
          .contains("Eve " + IMAGE);
      opened.post(
          "/facts/" + id + "/verdict",
          Map.of(
              "verdict",
              "confirm",
              "author",
              "Mallory " + IMAGE,
              "reason",
              SCRIPT,
              "back",
              "/engagements/" + id + "?x=\"><script>"));
      paths.forEach(p -> inert(opened.page(p)));
      assertThat(opened.page("/corrections").select("tbody").text()).contains(IMAGE, SCRIPT);
    }
  }
}
